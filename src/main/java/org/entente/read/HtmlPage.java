package org.entente.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entente.model.RejectReason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Makes an article of a page of HTML: its body without the furniture, and what it says of itself.
 */
final class HtmlPage {

  private HtmlPage() {}

  /**
   * The parts of the article.
   *
   * @param html the page
   * @param id of the article
   * @param url where the page was found, if that is known; its own url goes before
   */
  static Map<Role, String> parts(String html, String id, Optional<String> url)
      throws RejectedRecord {
    Document page = Jsoup.parse(html, url.orElse(""));
    HtmlMetadata metadata = new HtmlMetadata(page);
    Map<Role, String> parts = new EnumMap<>(Role.class);
    parts.put(Role.ID, id);
    metadata.title().ifPresent(title -> parts.put(Role.TITLE, title));
    metadata.date().ifPresent(date -> parts.put(Role.DATE, date));
    metadata.author().ifPresent(author -> parts.put(Role.AUTHOR, author));
    metadata.language().ifPresent(language -> parts.put(Role.LANGUAGE, language));
    Optional<String> own = metadata.url().or(() -> url);
    own.ifPresent(address -> parts.put(Role.URL, address));
    own.flatMap(HtmlMetadata::host)
        .or(metadata::siteName)
        .ifPresent(source -> parts.put(Role.SOURCE, source));
    parts.put(Role.TEXT, body(page, metadata, parts.getOrDefault(Role.TITLE, "")));
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
