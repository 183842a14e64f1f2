package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.nlp.lexicon.codes.GroupMember;
import org.entente.schema.Table;

/**
 * Which countries are in which groups, and when.
 *
 * @param members the table country_groups
 * @param sharing the pairs of groups of a kind that have a member in common on some day: group_a
 *     and group_b
 */
record GroupedCountries(Dataset<Row> members, Dataset<Row> sharing, GroupNumbers numbers) {

  private static final StructType PAIR =
      new StructType().add("group_a", DataTypes.StringType).add("group_b", DataTypes.StringType);

  private static final ArrayType NUMBERS = DataTypes.createArrayType(DataTypes.IntegerType, false);

  static GroupedCountries of(SparkSession spark, List<GroupMember> members, Codes codes) {
    return new GroupedCountries(
        spark.createDataFrame(
            members.stream().map(GroupedCountries::row).toList(),
            Table.COUNTRY_GROUPS.schema().structType()),
        spark.createDataFrame(sharing(members).stream().distinct().toList(), PAIR),
        new GroupNumbers(members, codes));
  }

  private static Row row(GroupMember member) {
    return RowFactory.create(
        member.group(),
        member.country(),
        date(member.validity().from()),
        date(member.validity().until()),
        member.kind(),
        member.name(),
        member.m49());
  }

  private static Date date(LocalDate day) {
    return day == null ? null : Date.valueOf(day);
  }

  private static List<Row> sharing(List<GroupMember> members) {
    List<Row> pairs = new ArrayList<>();
    for (GroupMember one : members) {
      for (GroupMember other : members) {
        if (one.country().equals(other.country())
            && one.kind().equals(other.kind())
            && one.group().compareTo(other.group()) <= 0
            && one.validity().overlaps(other.validity())) {
          pairs.add(RowFactory.create(one.group(), other.group()));
        }
      }
    }
    return pairs;
  }

  /** The numbers of the groups that the country of a row is in on the day that it is published. */
  Column ofCountry() {
    UDF2<Integer, Integer, int[]> groups = numbers::groups;
    return udf(groups, NUMBERS).apply(col("country"), unix_date(col("published")));
  }

  /** The numbers of the pairs of groups that the dyad of a row joins on that day. */
  Column ofDyad() {
    UDF3<Integer, Integer, Integer, int[]> pairs = numbers::pairs;
    return udf(pairs, NUMBERS)
        .apply(col("country_a"), col("country_b"), unix_date(col("published")));
  }
}
