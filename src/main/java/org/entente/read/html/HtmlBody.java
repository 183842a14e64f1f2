package org.entente.read.html;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.entente.nlp.text.Letters;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The body of an article in its page.
 *
 * <p>Readability finds it. Where the page's metadata hold the body as well, without its paragraphs,
 * paragraphs that are not in it are left out, and some that readability missed are found.
 */
final class HtmlBody {

  private static final String PARTS = "\n\n";

  /** Readability resolves links against an address; links are not kept, so any does. */
  private static final String ANY_ADDRESS = "https://page.invalid/";

  /**
   * Minimum length of the metadata's articleBody, as a share of Readability's text; anything
   * shorter is taken for a summary.
   */
  private static final double SUMMARY = 0.4;

  /** The share of the metadata's body that is found at least, or readability missed some. */
  private static final double COMPLETE = 0.8;

  private HtmlBody() {}

  /** The text of the article, empty where none is found; {@code page} is changed. */
  static String of(Document page, Optional<String> articleBody) {
    HtmlBoilerplate.cut(page);
    if (articleBody.isEmpty()) {
      return readable(page);
    }
    String whole = HtmlText.of(page.body());
    return agreed(readable(page), whole, Jsoup.parse(articleBody.get()).wholeText());
  }

  /** What readability finds; it takes the page apart. */
  private static String readable(Document page) {
    Element content = new Readability4J(ANY_ADDRESS, page).parse().getArticleContent();
    return content == null ? "" : HtmlText.of(content);
  }

  /** The text without the title where it begins with it. */
  static String withoutTitle(String text, String title) {
    int end = text.indexOf('\n');
    return end > 0 && letters(text.substring(0, end)).equals(letters(title))
        ? text.substring(end).strip()
        : text;
  }

  private static String agreed(String found, String whole, String articleBody) {
    String letters = letters(articleBody);
    if (letters.length() < SUMMARY * letters(found).length()) {
      return found;
    }
    String common = within(found, letters);
    if (letters(common).length() >= COMPLETE * letters.length()) {
      return common;
    }
    String more = within(whole, letters);
    return letters(more).length() >= COMPLETE * letters.length() ? more : found;
  }

  /** The paragraphs of {@code text} whose letters occur in {@code letters}. */
  private static String within(String text, String letters) {
    return Arrays.stream(text.split("\n+"))
        .distinct()
        .filter(paragraph -> letters.contains(letters(paragraph)))
        .collect(Collectors.joining(PARTS));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char folded = Letters.fold(text.charAt(i));
      if (folded > Letters.SILENT) {
        letters.append(folded);
      }
    }
    return letters.toString();
  }
}
