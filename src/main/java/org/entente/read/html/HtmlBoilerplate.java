package org.entente.read.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Removes from a page what surrounds an article: dialogs, adverts, offers, links to others. */
final class HtmlBoilerplate {

  private static final String ALWAYS =
      "aside, nav, footer, figcaption, dialog, form, button, [hidden], [aria-hidden=true],"
          + " [role=dialog], [role=complementary], [role=navigation], [aria-modal=true]";

  /** Words of a class or id that name boilerplate. */
  private static final Set<String> WORDS =
      Set.of(
          "ad",
          "ads",
          "advert",
          "advertisement",
          "breadcrumb",
          "breadcrumbs",
          "caption",
          "cmp",
          "comments",
          "consent",
          "cookie",
          "cookies",
          "copyright",
          "credit",
          "disclaimer",
          "gdpr",
          "infobox",
          "modal",
          "newsletter",
          "popup",
          "promo",
          "recommended",
          "recommendations",
          "register",
          "registration",
          "related",
          "share",
          "sharing",
          "sidebar",
          "signup",
          "social",
          "subscribe",
          "subscription",
          "teaser",
          "widget");

  private static final Pattern WORD_IN_CAMEL_CASE = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
  private static final double LARGEST_SHARE = 0.3;

  private HtmlBoilerplate() {}

  /**
   * Removes boilerplate, but nothing that holds much of the page's text; and elements that hold
   * nothing, since Readability's time grows with the square of the elements beside each other.
   */
  static void cut(Document page) {
    page.body().select("div:empty, p:empty, span:empty").remove();
    int most = (int) (LARGEST_SHARE * page.body().text().length());
    for (Element element : page.body().select(ALWAYS)) {
      removeUnlessLarge(element, most);
    }
    for (Element element : page.body().select("[class], [id]")) {
      if (isNamedBoilerplate(element)) {
        removeUnlessLarge(element, most);
      }
    }
  }

  private static void removeUnlessLarge(Element element, int most) {
    if (element.parent() != null && element.text().length() <= most) {
      element.remove();
    }
  }

  private static boolean isNamedBoilerplate(Element element) {
    String names = element.className() + " " + element.id();
    String separated = WORD_IN_CAMEL_CASE.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
    return NO_LETTERS.splitAsStream(separated).anyMatch(WORDS::contains);
  }
}
