package org.entente.aggregate;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.udf;

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

/**
 * The codes of countries, sectors and the groups of both as numbers, 0 and on, in the order of the
 * codes. A cell is counted by one number for all its codes, as strings would be slow.
 */
final class Codes {

  private static final List<String> COLUMNS =
      List.of("country", "country_a", "country_b", "sector", "sector_group");

  private final List<String> inOrder;
  private final UDF1<String, Integer> number;

  private Codes(Collection<String> codes) {
    inOrder = List.copyOf(new TreeSet<>(codes));
    Map<String, Integer> numbers = new HashMap<>();
    inOrder.forEach(code -> numbers.put(code, numbers.size()));
    number = code -> number(numbers, code);
  }

  static Codes of(String... codes) {
    return new Codes(List.of(codes));
  }

  /** All codes that a lexicon has. */
  static Codes of(CodeLists registers) {
    List<String> codes = new ArrayList<>(registers.states().keySet());
    codes.addAll(registers.sectors().keySet());
    codes.addAll(SectorGroups.codes(registers.sectors()));
    codes.addAll(registers.regions().keySet());
    registers.memberships().forEach(membership -> codes.add(membership.organization()));
    return new Codes(codes);
  }

  private static Integer number(Map<String, Integer> numbers, String code) {
    Integer number = numbers.get(code);
    if (number == null && code != null) {
      throw new IllegalStateException(code + " is a code of no country, sector or group");
    }
    return number;
  }

  /** The number of a code, below 0 if there is no such code. */
  int number(String code) {
    return Collections.binarySearch(inOrder, code);
  }

  /** How many codes there are: numbers are below it. */
  int size() {
    return inOrder.size();
  }

  /** Puts numbers for the codes, in all columns that have codes. */
  Dataset<Row> numbered(Dataset<Row> rows) {
    Dataset<Row> numbered = rows;
    for (String column : rows.columns()) {
      if (COLUMNS.contains(column)) {
        numbered =
            numbered.withColumn(column, udf(number, DataTypes.IntegerType).apply(col(column)));
      }
    }
    return numbered;
  }

  /** One number for the numbers of these columns. */
  Column packed(List<String> columns) {
    Column packed = lit(0L);
    for (String column : columns) {
      packed = packed.multiply(lit((long) inOrder.size())).plus(col(column));
    }
    return packed;
  }

  /** Adds the columns of codes that {@code packed} holds, the last of them lowest. */
  Dataset<Row> unpacked(Dataset<Row> rows, Column packed, List<String> columns) {
    Column codes = array(inOrder.stream().map(functions::lit).toArray(Column[]::new));
    Column rest = packed;
    Dataset<Row> unpacked = rows;
    for (int at = columns.size() - 1; at >= 0; at--) {
      Column size = lit((long) inOrder.size());
      Column number = pmod(rest, size);
      unpacked =
          unpacked.withColumn(
              columns.get(at), element_at(codes, number.plus(1).cast(DataTypes.IntegerType)));
      rest = rest.minus(number).divide(size).cast(DataTypes.LongType);
    }
    return unpacked;
  }
}
