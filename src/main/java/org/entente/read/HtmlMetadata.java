package org.entente.read;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of its article: in JSON-LD, in OpenGraph, in other meta elements. */
final class HtmlMetadata {

  private final Document page;
  private final JsonLd jsonLd;

  HtmlMetadata(Document page) {
    this.page = page;
    this.jsonLd = JsonLd.of(page);
  }

  Optional<String> title() {
    return jsonLd
        .text("headline")
        .map(title -> Parser.unescapeEntities(title, false))
        .or(() -> meta("og:title", "twitter:title", "dc.title"))
        .or(() -> text("h1"))
        .or(() -> text("title"));
  }

  Optional<String> date() {
    return jsonLd
        .text("datePublished")
        .or(() -> jsonLd.text("dateCreated"))
        .or(
            () ->
                meta(
                    "article:published_time",
                    "og:published_time",
                    "og:article:published_time",
                    "datepublished",
                    "date",
                    "dc.date.issued",
                    "dc.date",
                    "dcterms.created",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "parsely-pub-date",
                    "sailthru.date",
                    "cxenseparse:recs:publishtime"))
        .or(() -> attribute("[itemprop=datePublished]", "content"))
        .or(() -> attribute("[itemprop=datePublished]", "datetime"))
        .or(() -> attribute("article time[datetime], header time[datetime]", "datetime"))
        .or(() -> attribute("time[datetime]", "datetime"));
  }

  Optional<String> author() {
    return jsonLd
        .text("author")
        .or(() -> meta("author", "article:author", "dc.creator", "parsely-author"))
        .filter(author -> !author.startsWith("http"));
  }

  /** The first part of the language's code. */
  Optional<String> language() {
    return attribute("html[lang]", "lang")
        .or(() -> jsonLd.text("inLanguage"))
        .or(() -> meta("og:locale", "content-language", "dc.language"))
        .map(code -> code.toLowerCase(Locale.ROOT).split("[-_,; ]", 2)[0])
        .filter(code -> code.length() == 2 || code.length() == 3);
  }

  Optional<String> url() {
    return attribute("link[rel=canonical]", "href")
        .or(() -> meta("og:url"))
        .or(() -> jsonLd.text("url"))
        .or(() -> jsonLd.text("mainEntityOfPage"))
        .filter(url -> url.startsWith("http"));
  }

  /** The host of a url, without www. */
  static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost())
          .map(host -> host.startsWith("www.") ? host.substring(4) : host);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  Optional<String> siteName() {
    return meta("og:site_name");
  }

  Optional<String> body() {
    return jsonLd.text("articleBody");
  }

  /** The content of the first meta element that has one of these names. */
  private Optional<String> meta(String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean named =
            name.equalsIgnoreCase(meta.attr("property"))
                || name.equalsIgnoreCase(meta.attr("name"))
                || name.equalsIgnoreCase(meta.attr("itemprop"))
                || name.equalsIgnoreCase(meta.attr("http-equiv"));
        if (named && !meta.attr("content").isBlank()) {
          return Optional.of(meta.attr("content").strip());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> attribute(String selector, String name) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(element -> element.attr(name).strip())
        .filter(value -> !value.isEmpty());
  }

  private Optional<String> text(String selector) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(Element::text)
        .filter(text -> !text.isBlank());
  }
}
