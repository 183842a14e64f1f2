package org.entente.nlp.lexicon.codes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.nlp.lexicon.file.Lexicon;
import org.entente.nlp.lexicon.file.LexiconFile;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.lexicon.file.TsvTable;
import org.entente.nlp.lexicon.file.Validity;

/**
 * What the codes mean: regions, states, sectors and memberships.
 *
 * @param regions by code
 * @param states by code
 * @param sectors by code
 * @param memberships by organization, country and time
 */
public record CodeLists(
    Map<String, Region> regions,
    Map<String, State> states,
    Map<String, Sector> sectors,
    List<Membership> memberships) {

  private static final List<String> REGION_COLUMNS =
      List.of("code", "kind", "name", "m49", "parent", "note");
  private static final List<String> STATE_COLUMNS =
      List.of("code", "name", "status", "from", "until", "successors", "region", "note");
  private static final List<String> SECTOR_COLUMNS =
      List.of("code", "name", "statecraft", "traits", "crs", "cofog", "isic", "hs", "note");
  private static final List<String> MEMBERSHIP_COLUMNS =
      List.of("organization", "country", "from", "until", "note");

  /** Reads the four tables of {@code source}. */
  public static CodeLists read(LexiconSource source) {
    Map<String, Region> regions = regions(source);
    Map<String, State> states = new TreeMap<>();
    for (TsvTable.Row row : rows(source, LexiconFile.STATES, STATE_COLUMNS, 3)) {
      State state = state(row, regions);
      states.put(state.code(), state);
    }
    Map<String, Sector> sectors = new TreeMap<>();
    for (TsvTable.Row row : rows(source, LexiconFile.SECTORS, SECTOR_COLUMNS, 2)) {
      Sector sector = sector(row);
      sectors.put(sector.code(), sector);
    }
    List<Membership> memberships = new ArrayList<>();
    for (TsvTable.Row row : rows(source, LexiconFile.MEMBERSHIPS, MEMBERSHIP_COLUMNS, 2)) {
      memberships.add(
          new Membership(row.required("organization"), row.required("country"), validity(row)));
    }
    return new CodeLists(regions, states, sectors, memberships);
  }

  /** All rows of a table whose first {@code required} columns it must have. */
  private static List<TsvTable.Row> rows(
      LexiconSource source, LexiconFile file, List<String> columns, int required) {
    List<TsvTable.Row> rows = new ArrayList<>();
    for (LexiconSource.Part part : source.parts(file)) {
      rows.addAll(
          TsvTable.parse(part.name(), part.content(), columns.subList(0, required), columns)
              .rows());
    }
    return rows;
  }

  /** The regions; each has a parent in the level above, except those of the highest level. */
  private static Map<String, Region> regions(LexiconSource source) {
    List<TsvTable.Row> rows = rows(source, LexiconFile.REGIONS, REGION_COLUMNS, 3);
    Map<String, Region> regions = new TreeMap<>();
    for (TsvTable.Row row : rows) {
      Region region = region(row);
      regions.put(region.code(), region);
    }
    for (TsvTable.Row row : rows) {
      Region region = region(row);
      if (!isPlaced(region, regions)) {
        throw row.problem("parent '" + region.parent() + "' is not a region of the level above");
      }
    }
    return regions;
  }

  private static boolean isPlaced(Region region, Map<String, Region> regions) {
    Region parent = regions.get(region.parent());
    if (parent == null) {
      return region.parent().isEmpty() && region.level().above() == null;
    }
    return parent.level() == region.level().above();
  }

  private static Region region(TsvTable.Row row) {
    String code = row.required("code");
    if (!code.matches("[a-z-]+")) {
      throw row.problem("code '" + code + "' is not small letters and hyphens");
    }
    String kind = row.required("kind");
    Region.Level level =
        Stream.of(Region.Level.values())
            .filter(each -> each.code().equals(kind))
            .findFirst()
            .orElseThrow(
                () ->
                    row.problem(
                        "kind '" + kind + "', expected region, subregion or intermediate-region"));
    return new Region(code, level, row.required("name"), row.cell("m49"), row.cell("parent"));
  }

  private static State state(TsvTable.Row row, Map<String, Region> regions) {
    String code = row.required("code");
    if (!code.matches("[A-Z]{3}")) {
      throw row.problem("code '" + code + "' is not three capital letters");
    }
    String status = row.required("status");
    if (!List.of("country", "territory", "historic").contains(status)) {
      throw row.problem("status '" + status + "', expected country, territory or historic");
    }
    String region = row.cell("region");
    if (!region.isEmpty() && !regions.containsKey(region)) {
      throw row.problem("region '" + region + "' is not known");
    }
    String successors = row.cell("successors");
    return new State(
        code,
        row.required("name"),
        State.Status.valueOf(status.toUpperCase(Locale.ROOT)),
        validity(row),
        successors.isEmpty() ? List.of() : List.of(successors.split(",")),
        region);
  }

  private static Sector sector(TsvTable.Row row) {
    String code = row.required("code");
    if (!code.matches("[a-z]+\\.[a-z-]+")) {
      throw row.problem("code '" + code + "' is not group.leaf in small letters");
    }
    String statecraft = row.cell("statecraft");
    if (!List.of("", "yes", "no").contains(statecraft)) {
      throw row.problem("statecraft '" + statecraft + "', expected yes or no");
    }
    return new Sector(
        code,
        row.required("name"),
        statecraft.equals("yes"),
        traits(row),
        row.cell("crs"),
        row.cell("cofog"),
        row.cell("isic"),
        row.cell("hs"));
  }

  private static Set<SectorTrait> traits(TsvTable.Row row) {
    Set<SectorTrait> traits = EnumSet.noneOf(SectorTrait.class);
    for (String code : row.cell("traits").split(" ", -1)) {
      if (!code.isEmpty()) {
        traits.add(trait(row, code));
      }
    }
    return Collections.unmodifiableSet(traits);
  }

  private static SectorTrait trait(TsvTable.Row row, String code) {
    return Stream.of(SectorTrait.values())
        .filter(trait -> trait.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                row.problem(
                    "trait '"
                        + code
                        + "' is not known, expected one of "
                        + Stream.of(SectorTrait.values())
                            .map(SectorTrait::code)
                            .sorted()
                            .toList()));
  }

  private static Validity validity(TsvTable.Row row) {
    return new Validity(Lexicon.date(row, "from"), Lexicon.date(row, "until"));
  }
}
