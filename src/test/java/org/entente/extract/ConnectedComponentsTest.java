package org.entente.extract;

import static java.util.stream.Collectors.toMap;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.entente.SharedSpark;
import org.junit.jupiter.api.Test;

class ConnectedComponentsTest {

  private static final StructType LINKS = new StructType().add("a", LongType).add("b", LongType);

  private static Map<Long, Long> roots(List<Row> links) {
    return ConnectedComponents.roots(SharedSpark.session().createDataFrame(links, LINKS))
        .collectAsList()
        .stream()
        .collect(toMap(row -> row.getLong(0), row -> row.getLong(1)));
  }

  private static Row link(long a, long b) {
    return RowFactory.create(a, b);
  }

  @Test
  void noLinksJoinNothing() {
    assertThat(roots(List.of())).isEmpty();
  }

  @Test
  void eachNodeIsLinkedToTheLeastOfItsComponent() {
    assertThat(roots(List.of(link(3, 1), link(3, 2), link(-5, 7), link(7, 9), link(2, 1))))
        .isEqualTo(Map.of(3L, 1L, 2L, 1L, 7L, -5L, 9L, -5L));
  }

  @Test
  void aLongChainIsOneComponent() {
    List<Row> chain = new ArrayList<>();
    LongStream.range(0, 300).forEach(n -> chain.add(link(n * 7 % 1009, (n + 1) * 7 % 1009)));
    assertThat(roots(chain).values()).hasSize(300).containsOnly(0L);
  }
}
