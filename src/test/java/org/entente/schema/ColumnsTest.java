package org.entente.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void eachConstantIsNamedAfterAColumnOfAPublishedTable() throws IllegalAccessException {
    List<String> published =
        Stream.of(Table.values())
            .flatMap(table -> Stream.of(table.schema().structType().fieldNames()))
            .toList();
    for (Field constant : Columns.class.getFields()) {
      assertThat(Modifier.isStatic(constant.getModifiers())).isTrue();
      assertThat(constant.get(null))
          .asString()
          .isEqualToIgnoringCase(constant.getName())
          .isIn(published);
    }
  }
}
