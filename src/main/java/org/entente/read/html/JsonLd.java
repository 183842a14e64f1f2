package org.entente.read.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about its article in JSON-LD. */
record JsonLd(JsonNode article) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int NODES_LOOKED_AT = 200;

  /** The first article in the page's scripts; an empty one if no script has an article. */
  static JsonLd of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> article = article(script.data());
      if (article.isPresent()) {
        return new JsonLd(article.get());
      }
    }
    return new JsonLd(MissingNode.getInstance());
  }

  private static Optional<JsonNode> article(String json) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
    for (int looked = 0; !open.isEmpty() && looked < NODES_LOOKED_AT; looked++) {
      JsonNode node = open.poll();
      if (isArticle(node.path("@type"))) {
        return Optional.of(node);
      }
      node.elements().forEachRemaining(open::add);
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    return type.isArray()
        ? type.size() > 0 && isArticle(type.get(0))
        : type.asText().endsWith("Article") || type.asText().equals("BlogPosting");
  }

  Optional<String> text(String name) {
    return texts(name).findFirst();
  }

  /** The text of this name, or the texts of its array. */
  Stream<String> texts(String name) {
    return texts(article.path(name));
  }

  /** A text, or the name or id of an object, or those of each of an array. */
  private static Stream<String> texts(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false).flatMap(JsonLd::texts);
    }
    if (node.isObject()) {
      return Stream.concat(texts(node.path("name")), texts(node.path("@id"))).limit(1);
    }
    return Stream.of(node.asText().strip()).filter(text -> node.isTextual() && !text.isEmpty());
  }
}
