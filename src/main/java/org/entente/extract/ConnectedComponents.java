package org.entente.extract;

import static org.apache.spark.sql.types.DataTypes.LongType;

import com.esotericsoftware.kryo.DefaultSerializer;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import java.io.Serializable;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * The connected components of a graph, by large-star and small-star in turn (Kiveris and others
 * 2014): each round links the neighbours of a node to the least of them, until every node is linked
 * to the least of its component alone. There are at most as many links in a round as in the first,
 * and some log² n rounds, as a rule three or four.
 */
final class ConnectedComponents {

  private static final StructType ROOTS =
      new StructType().add("text", LongType, false).add("root", LongType, false);

  private ConnectedComponents() {}

  /**
   * The nodes that have links, but for the least of each component, with that one: text, root.
   *
   * @param links pairs of different nodes
   */
  static Dataset<Row> roots(Dataset<Row> links) {
    JavaPairRDD<Long, Long> stars =
        kept(
            links
                .toJavaRDD()
                .mapToPair(row -> downward(row.getLong(0), row.getLong(1)))
                .distinct());
    State state = State.of(stars);
    State before = null;
    while (!state.equals(before)) {
      JavaPairRDD<Long, Long> next = kept(smallStar(largeStar(stars)));
      before = state;
      state = State.of(next);
      stars.unpersist(false);
      stars = next;
    }
    return links
        .sparkSession()
        .createDataFrame(stars.map(star -> RowFactory.create(star._1(), star._2())), ROOTS);
  }

  private static JavaPairRDD<Long, Long> kept(JavaPairRDD<Long, Long> links) {
    return links.persist(StorageLevel.MEMORY_AND_DISK());
  }

  private static Tuple2<Long, Long> downward(long a, long b) {
    return new Tuple2<>(Math.max(a, b), Math.min(a, b));
  }

  /** Links the greater neighbours of each node to the least of its neighbours and itself. */
  private static JavaPairRDD<Long, Long> largeStar(JavaPairRDD<Long, Long> links) {
    JavaPairRDD<Long, Long> both = links.union(links.mapToPair(Tuple2::swap));
    int partitions = links.getNumPartitions();
    return both.join(both.reduceByKey(Math::min, partitions), partitions)
        .filter(node -> node._2()._1() > node._1())
        .mapToPair(node -> new Tuple2<>(node._2()._1(), Math.min(node._1(), node._2()._2())))
        .distinct(partitions);
  }

  /** Links each node and its lesser neighbours to the least of them. */
  private static JavaPairRDD<Long, Long> smallStar(JavaPairRDD<Long, Long> links) {
    int partitions = links.getNumPartitions();
    JavaPairRDD<Long, Long> least = links.reduceByKey(Math::min, partitions);
    return links
        .join(least, partitions)
        .mapToPair(node -> node._2())
        .filter(link -> !link._1().equals(link._2()))
        .union(least)
        .distinct(partitions);
  }

  /**
   * What distinguishes one set of links from another: their number and the sum of their hashes. It
   * is sent to the driver as data, serialized by Java even under Kryo, because Kryo cannot read the
   * fields of a record.
   */
  @DefaultSerializer(JavaSerializer.class)
  private record State(long links, long hashes) implements Serializable {

    static State of(JavaPairRDD<Long, Long> links) {
      return links
          .map(link -> new State(1, link.hashCode()))
          .fold(new State(0, 0), (a, b) -> new State(a.links + b.links, a.hashes + b.hashes));
    }
  }
}
