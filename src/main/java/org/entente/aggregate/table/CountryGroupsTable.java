package org.entente.aggregate.table;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.entente.nlp.lexicon.codes.GroupMember;
import org.entente.schema.Table;

/** The table country_groups: which countries belong to which groups, and when. */
public final class CountryGroupsTable {

  private CountryGroupsTable() {}

  public static Dataset<Row> of(SparkSession spark, List<GroupMember> members) {
    return spark.createDataFrame(
        members.stream().map(CountryGroupsTable::row).toList(),
        Table.COUNTRY_GROUPS.schema().structType());
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
}
