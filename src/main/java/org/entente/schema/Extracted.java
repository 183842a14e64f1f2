package org.entente.schema;

import static org.apache.spark.sql.types.DataTypes.BinaryType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The rows between step 3's two halves: a record with all that was found in it, one nested array
 * for each article-level table.
 */
public final class Extracted {

  /** The tables that are nested in an article. */
  public static final List<Table> NESTED =
      List.of(
          Table.COUNTRY_MENTIONS,
          Table.ORGANIZATION_MENTIONS,
          Table.SECTOR_MENTIONS,
          Table.DYAD_EVIDENCE,
          Table.ARTICLE_COUNTRIES,
          Table.ARTICLE_SECTORS,
          Table.ARTICLE_DYADS);

  /** The columns that a nested table takes from its article. */
  private static final List<String> OF_ARTICLE =
      List.of("article_id", "published", "source", "story_id");

  /** What is kept of a text to find its story: the fields of a fingerprint, in their order. */
  private static final StructType FINGERPRINT =
      new StructType()
          .add("text", LongType, false)
          .add("opening", LongType, false)
          .add("shingles", IntegerType, false)
          .add("sketch", BinaryType, false);

  private static final Map<Table, StructType> TYPES = types();

  public static final StructType SCHEMA = schema();

  private static final RowShape SHAPE = new RowShape(SCHEMA);

  private static final Map<Table, RowShape> SHAPES = shapes();

  private Extracted() {}

  /** The type of a row nested in an article. */
  public static StructType nested(Table table) {
    return TYPES.get(table);
  }

  /** A builder of one row. */
  public static RowBuilder row() {
    return SHAPE.row();
  }

  /** A builder of a row nested in an article. */
  public static RowBuilder row(Table table) {
    return SHAPES.get(table).row();
  }

  private static Map<Table, RowShape> shapes() {
    Map<Table, RowShape> shapes = new EnumMap<>(Table.class);
    TYPES.forEach((table, type) -> shapes.put(table, new RowShape(type)));
    return shapes;
  }

  private static Map<Table, StructType> types() {
    Map<Table, StructType> types = new EnumMap<>(Table.class);
    NESTED.forEach(table -> types.put(table, table.schema().structTypeWithout(OF_ARTICLE)));
    return types;
  }

  private static StructType schema() {
    StructType type = new StructType();
    for (StructField field : Records.SCHEMA.fields()) {
      if (!List.of("body", "dateline").contains(field.name())) {
        type = type.add(field);
      }
    }
    type =
        type.add("text", StringType)
            .add("n_chars", IntegerType)
            .add("n_sentences", IntegerType)
            .add("fingerprint", FINGERPRINT);
    for (Table table : NESTED) {
      ArrayType rows = DataTypes.createArrayType(nested(table), false);
      type = type.add(table.code(), rows);
    }
    return type;
  }
}
