package org.entente.schema;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The published tables, in the order in which a reader meets them. */
public enum Table {
  ARTICLES,
  COUNTRY_MENTIONS,
  ORGANIZATION_MENTIONS,
  SECTOR_MENTIONS,
  DYAD_EVIDENCE,
  ARTICLE_COUNTRIES,
  ARTICLE_SECTORS,
  ARTICLE_DYADS,
  REJECTS,
  COUNTRIES,
  SECTORS,
  DYADS,
  COUNTRY_SECTORS,
  DYAD_SECTORS,
  COUNTRY_SECTOR_GROUPS,
  DYAD_SECTOR_GROUPS,
  DYAD_SECTOR_EVIDENCE,
  COUNTRY_GROUPS,
  GROUP_DYADS,
  GROUP_DYAD_SECTORS,
  COVERAGE,
  PERIODS;

  /** The version of all schemas together; it changes when a name or a meaning does. */
  public static final String SCHEMA_VERSION = "1";

  private final String code = name().toLowerCase(Locale.ROOT);
  private final TableSchema schema = TableSchema.read(code);

  /** The table's name. */
  public String code() {
    return code;
  }

  public TableSchema schema() {
    return schema;
  }

  /** The table of this name, if there is one. */
  public static Optional<Table> named(String code) {
    return Stream.of(values()).filter(table -> table.code().equals(code)).findFirst();
  }

  /** All names, separated by commas. */
  public static String names() {
    return Stream.of(values()).map(Table::code).collect(Collectors.joining(", "));
  }
}
