package org.entente.export;

import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The dyads of a period as an undirected graph: countries are its nodes, dyads its edges. */
final class GraphMl {

  private static final String STORIES = "n_stories";

  /** The columns of an edge after its stories. */
  private static final List<String> MEASURES =
      List.of(
          "npmi",
          "g2",
          "log_odds",
          "log_odds_low",
          "log_odds_high",
          "p_value",
          "q_value",
          "p_value_sdsm",
          "q_value_sdsm");

  private final XMLStreamWriter xml;

  private GraphMl(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes the countries and the dyads of one period. */
  static void write(Dataset<Row> countries, Dataset<Row> dyads, Writer out)
      throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    GraphMl graph = new GraphMl(xml);
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("graphml");
    xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
    graph.key("node_stories", "node", STORIES, "long");
    graph.key("weight", "edge", "weight", "double");
    graph.key("edge_stories", "edge", STORIES, "long");
    for (String measure : MEASURES) {
      graph.key(measure, "edge", measure, "double");
    }
    xml.writeStartElement("graph");
    xml.writeAttribute("edgedefault", "undirected");
    for (Iterator<Row> each = countries.toLocalIterator(); each.hasNext(); ) {
      graph.node(each.next());
    }
    for (Iterator<Row> each = dyads.toLocalIterator(); each.hasNext(); ) {
      graph.edge(each.next());
    }
    xml.writeEndDocument();
    xml.close();
  }

  private void key(String id, String of, String name, String type) throws XMLStreamException {
    xml.writeEmptyElement("key");
    xml.writeAttribute("id", id);
    xml.writeAttribute("for", of);
    xml.writeAttribute("attr.name", name);
    xml.writeAttribute("attr.type", type);
    xml.writeCharacters("\n");
  }

  private void node(Row row) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("node");
    xml.writeAttribute("id", row.getAs("country"));
    data("node_stories", row, STORIES);
    xml.writeEndElement();
  }

  private void edge(Row row) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("edge");
    xml.writeAttribute("source", row.getAs("country_a"));
    xml.writeAttribute("target", row.getAs("country_b"));
    data("weight", row, STORIES);
    data("edge_stories", row, STORIES);
    for (String measure : MEASURES) {
      data(measure, row, measure);
    }
    xml.writeEndElement();
  }

  private void data(String key, Row row, String column) throws XMLStreamException {
    Object value = row.getAs(column);
    if (value != null) {
      xml.writeStartElement("data");
      xml.writeAttribute("key", key);
      xml.writeCharacters(value.toString());
      xml.writeEndElement();
    }
  }
}
