package org.entente.aggregate.encode;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.unix_date;
import static org.entente.schema.Columns.COUNTRY;
import static org.entente.schema.Columns.COUNTRY_A;
import static org.entente.schema.Columns.COUNTRY_B;
import static org.entente.schema.Columns.GROUP_A;
import static org.entente.schema.Columns.GROUP_B;
import static org.entente.schema.Columns.PUBLISHED;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.entente.nlp.lexicon.codes.GroupMember;
import org.entente.nlp.lexicon.file.Validity;

/** Which groups countries belong to on which days. */
public final class GroupMemberships implements Serializable {

  /*
   * Countries and groups are numbers of CodeDictionary; a pair of groups is the smaller number times
   * `size` plus the greater. The object travels to executors, so its fields are serialisable
   * collections.
   */

  private static final long serialVersionUID = 1L;

  private static final ArrayType NUMBERS = DataTypes.createArrayType(DataTypes.IntegerType, false);

  private record Membership(int group, String kind, Validity validity) implements Serializable {}

  private final HashMap<Integer, ArrayList<Membership>> memberships = new HashMap<>();
  private final int size;

  /** The memberships of the countries that {@code codes} contains. */
  public GroupMemberships(List<GroupMember> members, CodeDictionary codes) {
    size = codes.size();
    for (GroupMember member : members) {
      memberships
          .computeIfAbsent(codes.number(member.country()), country -> new ArrayList<>())
          .add(new Membership(codes.number(member.group()), member.kind(), member.validity()));
    }
  }

  /** The groups of the row's country on the day it was published, as an array of numbers. */
  public Column groups() {
    UDF2<Integer, Integer, int[]> groups = this::groups;
    return udf(groups, NUMBERS).apply(col(COUNTRY), unix_date(col(PUBLISHED)));
  }

  /**
   * The pairs of groups the row's dyad joins on the day it was published, as an array of numbers.
   */
  public Column pairs() {
    UDF3<Integer, Integer, Integer, int[]> pairs = this::pairs;
    return udf(pairs, NUMBERS).apply(col(COUNTRY_A), col(COUNTRY_B), unix_date(col(PUBLISHED)));
  }

  /** Adds group_a and group_b for a column with the number of a pair. */
  public Dataset<Row> unpackPair(Dataset<Row> rows, String pair) {
    return rows.withColumn(GROUP_A, col(pair).divide(lit(size)).cast(DataTypes.IntegerType))
        .withColumn(GROUP_B, pmod(col(pair), lit(size)));
  }

  /**
   * The groups a country belongs to on a day, in days since 1970-01-01; for null, the groups it
   * still belongs to.
   */
  int[] groups(Integer country, Integer day) {
    return memberships(country, day).mapToInt(Membership::group).distinct().toArray();
  }

  /** The pairs of groups of one kind such that the countries belong to one each on that day. */
  int[] pairs(Integer country, Integer other, Integer day) {
    List<Membership> others = memberships(other, day).toList();
    return memberships(country, day)
        .flatMapToInt(
            membership ->
                others.stream()
                    .filter(each -> each.kind().equals(membership.kind()))
                    .mapToInt(each -> pair(membership.group(), each.group())))
        .distinct()
        .sorted()
        .toArray();
  }

  private int pair(int one, int other) {
    return Math.min(one, other) * size + Math.max(one, other);
  }

  private Stream<Membership> memberships(Integer country, Integer day) {
    Optional<LocalDate> date = Optional.ofNullable(day).map(LocalDate::ofEpochDay);
    return memberships.getOrDefault(country, new ArrayList<>()).stream()
        .filter(membership -> membership.validity().covers(date));
  }
}
