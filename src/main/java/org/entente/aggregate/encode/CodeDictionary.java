package org.entente.aggregate.encode;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.udf;
import static org.entente.schema.Columns.COUNTRY;
import static org.entente.schema.Columns.COUNTRY_A;
import static org.entente.schema.Columns.COUNTRY_B;
import static org.entente.schema.Columns.SECTOR;
import static org.entente.schema.Columns.SECTOR_GROUP;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.entente.nlp.lexicon.codes.CodeLists;

/** Numbers for the codes of countries, sectors and their groups. */
public final class CodeDictionary {

  /*
   * Dictionary encoding, because grouping by one long is several times faster than grouping by
   * strings.
   *
   * Encoding: a code is its position, 0 to size - 1, in the sorted list of all codes of the
   * lexicons. The codes of a cell are the digits of one number in base `size`, the last code lowest:
   * (BLR, IRN, energy.oil) is (BLR * size + IRN) * size + energy.oil.
   *
   * Invariants: numbers keep the order of the codes, so country_a < country_b holds for numbers as
   * well. A null code is a null number. A cell has at most three codes, and some 600 codes cubed fit
   * easily in a long. Numbers are valid within one run only: another lexicon has others.
   *
   * Cost: encoding is a hash lookup for each value; decoding is arithmetic and one array access for
   * each cell.
   */

  private static final List<String> ENCODED =
      List.of(COUNTRY, COUNTRY_A, COUNTRY_B, SECTOR, SECTOR_GROUP);

  private final List<String> inOrder;
  private final UDF1<String, Integer> number;

  private CodeDictionary(Collection<String> codes) {
    inOrder = List.copyOf(new TreeSet<>(codes));
    Map<String, Integer> numbers = new HashMap<>();
    inOrder.forEach(code -> numbers.put(code, numbers.size()));
    number = code -> number(numbers, code);
  }

  public static CodeDictionary of(String... codes) {
    return new CodeDictionary(List.of(codes));
  }

  /** All codes of the lexicons that a table may contain. */
  public static CodeDictionary of(CodeLists codeLists) {
    List<String> codes = new ArrayList<>(codeLists.states().keySet());
    codes.addAll(codeLists.sectors().keySet());
    codes.addAll(SectorGroups.codes(codeLists.sectors()));
    codes.addAll(codeLists.regions().keySet());
    codeLists.memberships().forEach(membership -> codes.add(membership.organization()));
    return new CodeDictionary(codes);
  }

  private static Integer number(Map<String, Integer> numbers, String code) {
    Integer number = numbers.get(code);
    if (number == null && code != null) {
      throw new IllegalStateException(code + " is not a code of a country, a sector or a group");
    }
    return number;
  }

  /** The number of a code; negative if there is no such code. */
  public int number(String code) {
    return Collections.binarySearch(inOrder, code);
  }

  /** The number of codes, greater than the number of any of them. */
  public int size() {
    return inOrder.size();
  }

  /** Replaces codes by their numbers in all columns that contain codes. */
  public Dataset<Row> encode(Dataset<Row> rows) {
    Dataset<Row> encoded = rows;
    for (String column : rows.columns()) {
      if (ENCODED.contains(column)) {
        encoded = encoded.withColumn(column, udf(number, DataTypes.IntegerType).apply(col(column)));
      }
    }
    return encoded;
  }

  /** One number for the encoded {@code columns} of a row. */
  public Column pack(List<String> columns) {
    Column packed = lit(0L);
    for (String column : columns) {
      packed = packed.multiply(lit((long) inOrder.size())).plus(col(column));
    }
    return packed;
  }

  /** Adds the columns, as codes, that {@link #pack} made {@code packed} of. */
  public Dataset<Row> unpack(Dataset<Row> rows, Column packed, List<String> columns) {
    Column codes = array(inOrder.stream().map(functions::lit).toArray(Column[]::new));
    Column rest = packed;
    Dataset<Row> unpacked = rows;
    for (int at = columns.size() - 1; at >= 0; at--) {
      Column size = lit((long) inOrder.size());
      Column digit = pmod(rest, size);
      unpacked =
          unpacked.withColumn(
              columns.get(at), element_at(codes, digit.plus(1).cast(DataTypes.IntegerType)));
      rest = rest.minus(digit).divide(size).cast(DataTypes.LongType);
    }
    return unpacked;
  }
}
