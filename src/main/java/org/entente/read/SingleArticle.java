package org.entente.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.config.AnnotationSettings;
import org.entente.config.UserException;
import org.entente.model.text.Article;
import org.entente.model.text.RejectReason;
import org.entente.read.article.ArticleField;
import org.entente.read.article.ArticleReader;
import org.entente.read.article.FieldNames;
import org.entente.read.article.RejectedRecord;
import org.entente.read.json.JsonFields;
import org.entente.read.record.FileRecord;

/**
 * Reads one article from a file of its own: a JSON object with the fields of a record, or plain
 * text, whose first line is the title where a blank line follows; or one record of JSON Lines.
 */
public final class SingleArticle {

  private SingleArticle() {}

  /**
   * The article in {@code content}.
   *
   * @param file its name, for messages
   * @param id which record of JSON Lines; if empty, the content is one article
   * @param given fields that replace those in the content
   * @throws UserException if no such article can be read
   */
  public static Article read(
      String file, byte[] content, Optional<String> id, Map<String, String> given) {
    try {
      ObjectNode record =
          id.isPresent()
              ? recordWithId(content, id.get())
              : onlyRecord(FileRecord.decodedUtf8(content), given.containsKey("title"));
      given.forEach(record::put);
      return reader().read(new JsonFields(record));
    } catch (RejectedRecord e) {
      throw new UserException(file + ": " + e.getMessage(), e);
    }
  }

  private static ArticleReader reader() {
    return new ArticleReader(
        FieldNames.USUAL,
        AnnotationSettings.DEFAULT_MAX_ARTICLE_CHARS,
        LocalDate.now(ZoneOffset.UTC));
  }

  private static ObjectNode recordWithId(byte[] content, String id) throws RejectedRecord {
    return new String(content, ISO_8859_1)
        .lines()
        .flatMap(line -> recordWithId(line.getBytes(ISO_8859_1), Optional.of(id)).stream())
        .findFirst()
        .orElseThrow(() -> new RejectedRecord(RejectReason.BAD_JSON, "no record with id " + id));
  }

  /** The record of a line, if it is one that can be read and has this id. */
  private static Optional<ObjectNode> recordWithId(byte[] line, Optional<String> id) {
    try {
      JsonFields record = JsonFields.of(FileRecord.decodedUtf8(line));
      return reader().first(record, ArticleField.ID).equals(id)
          ? Optional.of(record.object())
          : Optional.empty();
    } catch (RejectedRecord e) {
      return Optional.empty();
    }
  }

  private static ObjectNode onlyRecord(String content, boolean untitled) throws RejectedRecord {
    String text = content.strip();
    if (text.isEmpty()) {
      throw new RejectedRecord(RejectReason.EMPTY_TEXT, "empty, expected an article");
    }
    if (!text.startsWith("{")) {
      return plain(text, untitled);
    }
    try {
      return JsonFields.of(text).object();
    } catch (RejectedRecord e) {
      throw isJsonLines(text)
          ? new RejectedRecord(RejectReason.BAD_JSON, "several records; choose one with --id")
          : new RejectedRecord(RejectReason.BAD_JSON, "not a JSON object: " + e.getMessage());
    }
  }

  private static boolean isJsonLines(String text) {
    int end = text.indexOf('\n');
    try {
      return end > 0 && !JsonFields.of(text.substring(0, end)).object().isEmpty();
    } catch (RejectedRecord e) {
      return false;
    }
  }

  private static ObjectNode plain(String text, boolean untitled) {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    List<String> head = text.lines().limit(2).toList();
    if (untitled || head.size() < 2 || !head.get(1).isBlank()) {
      return record.put("text", text);
    }
    String title = head.get(0);
    return record.put("title", title).put("text", text.substring(title.length()).strip());
  }
}
