package org.entente.read.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entente.read.article.ArticleField;
import org.entente.read.article.RecordFields;
import org.entente.read.article.TextFields;
import org.entente.read.html.HtmlMetadata;

/** Makes fields of a text whose first line is its title. */
public final class PlainText {

  private static final int LONGEST_TITLE = 300;

  private PlainText() {}

  /**
   * The fields of the article; a long first line and an only line are no titles.
   *
   * @param id of the article
   * @param url where the text was found, if that is known
   */
  public static RecordFields fields(String id, Optional<String> url, String content) {
    String text = content.strip();
    Map<ArticleField, String> parts = new EnumMap<>(ArticleField.class);
    parts.put(ArticleField.ID, id);
    int end = text.indexOf('\n');
    if (end > 0 && end <= LONGEST_TITLE) {
      parts.put(ArticleField.TITLE, text.substring(0, end).strip());
      parts.put(ArticleField.TEXT, text.substring(end).strip());
    } else {
      parts.put(ArticleField.TEXT, text);
    }
    url.ifPresent(address -> parts.put(ArticleField.URL, address));
    url.flatMap(HtmlMetadata::host).ifPresent(host -> parts.put(ArticleField.SOURCE, host));
    return TextFields.ofParts(parts);
  }
}
