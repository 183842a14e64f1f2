package org.entente.read.html;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entente.model.text.RejectReason;
import org.entente.read.article.ArticleField;
import org.entente.read.article.RejectedRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Makes an article of a page of HTML: its body without the boilerplate, and what it says of itself.
 */
public final class HtmlPage {

  private HtmlPage() {}

  /**
   * The parts of the article.
   *
   * @param html the page
   * @param id of the article
   * @param url where the page was found, if that is known; its own url goes before
   */
  public static Map<ArticleField, String> parts(String html, String id, Optional<String> url)
      throws RejectedRecord {
    Document page = Jsoup.parse(html, url.orElse(""));
    HtmlMetadata metadata = new HtmlMetadata(page);
    Map<ArticleField, String> parts = new EnumMap<>(ArticleField.class);
    parts.put(ArticleField.ID, id);
    metadata.title().ifPresent(title -> parts.put(ArticleField.TITLE, title));
    metadata.date().ifPresent(date -> parts.put(ArticleField.DATE, date));
    metadata.author().ifPresent(author -> parts.put(ArticleField.AUTHOR, author));
    metadata.language().ifPresent(language -> parts.put(ArticleField.LANGUAGE, language));
    Optional<String> own = metadata.url().or(() -> url);
    own.ifPresent(address -> parts.put(ArticleField.URL, address));
    own.flatMap(HtmlMetadata::host)
        .or(metadata::siteName)
        .ifPresent(source -> parts.put(ArticleField.SOURCE, source));
    parts.put(ArticleField.TEXT, body(page, metadata, parts.getOrDefault(ArticleField.TITLE, "")));
    return parts;
  }

  private static String body(Document page, HtmlMetadata metadata, String title)
      throws RejectedRecord {
    try {
      String text = HtmlBody.of(page, metadata.body());
      if (!text.isBlank()) {
        return HtmlBody.withoutTitle(text, title);
      }
    } catch (RuntimeException e) {
      throw new RejectedRecord(
          RejectReason.HTML_NO_CONTENT, "no article can be taken out of the page: " + e);
    }
    throw new RejectedRecord(RejectReason.HTML_NO_CONTENT, "no article found in the page");
  }
}
