package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SharedSpark;
import org.entente.config.UserException;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class GraphMlTest {

  private static final SparkSession SPARK = SharedSpark.session();

  private static final Map<Table, Dataset<Row>> TABLES =
      Map.of(
          Table.PERIODS,
          SPARK.sql(
              """
              select * from values ('all', cast(null as date)), ('month', date'2024-05-01')
              as (grain, period)
              """),
          Table.COUNTRIES,
          SPARK.sql(
              """
              select * from values
                ('all', cast(null as date), 'IRN', 7L), ('all', null, 'BLR', 5L),
                ('all', null, 'A<&"', 1L), ('month', date'2024-05-01', 'FJI', 1L)
              as (grain, period, country, n_stories)
              """),
          Table.DYADS,
          SPARK.sql(
              """
              select *, 2.5D g2, 1.5D log_odds, 0.5D log_odds_low, 2D log_odds_high, 0.01D p_value,
                0.02D q_value, 0.03D p_value_sdsm, 0.04D q_value_sdsm
              from values
                ('all', cast(null as date), 'BLR', 'IRN', 4L, 0.25D),
                ('all', null, 'A<&"', 'BLR', 1L, null), ('all', null, 'A<&"', 'IRN', 0L, -1D)
              as (grain, period, country_a, country_b, n_stories, npmi)
              """));

  @TempDir private Path folder;

  private Element graphml(String period) throws Exception {
    Export export =
        new Export(TABLES, ExportFormat.GRAPHML, Optional.ofNullable(period).map(Period::of));
    export.write(
        List.of(),
        new org.apache.hadoop.fs.Path(folder.toString()),
        SPARK.sparkContext().hadoopConfiguration());
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document =
        factory.newDocumentBuilder().parse(folder.resolve("dyads.graphml").toFile());
    return document.getDocumentElement();
  }

  private static List<Element> all(Element parent, String name) {
    NodeList found = parent.getElementsByTagNameNS("http://graphml.graphdrawing.org/xmlns", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static Map<String, String> data(Element element) {
    Map<String, String> values = new HashMap<>();
    all(element, "data")
        .forEach(data -> values.put(data.getAttribute("key"), data.getTextContent()));
    return values;
  }

  @Test
  void countriesAreNodesWithTheirStories() throws Exception {
    List<Element> nodes = all(graphml(null), "node");
    assertThat(nodes)
        .extracting(node -> node.getAttribute("id"))
        .containsExactly("A<&\"", "BLR", "IRN");
    assertThat(data(nodes.get(2))).isEqualTo(Map.of("node_stories", "7"));
  }

  @Test
  void dyadsThatShareAStoryAreUndirectedEdgesWithTheirMeasures() throws Exception {
    Element root = graphml("all");
    assertThat(all(root, "graph").get(0).getAttribute("edgedefault")).isEqualTo("undirected");
    List<Element> edges = all(root, "edge");
    assertThat(edges)
        .extracting(edge -> edge.getAttribute("source") + "-" + edge.getAttribute("target"))
        .containsExactly("A<&\"-BLR", "BLR-IRN");
    assertThat(data(edges.get(1)))
        .containsEntry("weight", "4")
        .containsEntry("edge_stories", "4")
        .containsEntry("npmi", "0.25")
        .containsEntry("q_value_sdsm", "0.04")
        .hasSize(11);
    assertThat(data(edges.get(0))).doesNotContainKey("npmi");
  }

  @Test
  void everyKeyOfDataIsDeclared() throws Exception {
    Element root = graphml(null);
    List<String> declared = all(root, "key").stream().map(key -> key.getAttribute("id")).toList();
    assertThat(all(root, "data")).extracting(data -> data.getAttribute("key")).isSubsetOf(declared);
  }

  @Test
  void aPeriodChoosesItsGraph() throws Exception {
    Element root = graphml("2024-05");
    assertThat(all(root, "node"))
        .extracting(node -> node.getAttribute("id"))
        .containsExactly("FJI");
    assertThat(all(root, "edge")).isEmpty();
  }

  @Test
  void aPeriodThatIsNotCountedIsTheCallersMistake() {
    assertThatThrownBy(() -> graphml("2023"))
        .isInstanceOf(UserException.class)
        .hasMessage("--period 2023: not counted in these tables");
  }
}
