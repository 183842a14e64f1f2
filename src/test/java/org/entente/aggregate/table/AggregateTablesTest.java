package org.entente.aggregate.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.schema.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AggregateTablesTest {

  @ParameterizedTest
  @EnumSource
  void eachPublishedAggregateHasAClassNamedAfterIt(Table table) {
    String name =
        Stream.of(table.code().split("_"))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining("", "org.entente.aggregate.table.", "Table"));
    boolean exists =
        AggregateTablesTest.class.getResource("/" + name.replace('.', '/') + ".class") != null;
    assertThat(exists).as(name).isEqualTo(table.schema().step().equals("aggregate"));
  }
}
