package org.entente.read.html;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of its article: in JSON-LD, in OpenGraph, in other meta elements. */
public final class HtmlMetadata {

  private static final List<String> NAMING = List.of("property", "name", "itemprop", "http-equiv");

  private final Document page;
  private final JsonLd jsonLd;
  private final Map<String, String> metas = new HashMap<>();

  HtmlMetadata(Document page) {
    this.page = page;
    this.jsonLd = JsonLd.of(page);
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      if (!content.isEmpty()) {
        NAMING.forEach(
            name -> metas.putIfAbsent(meta.attr(name).toLowerCase(Locale.ROOT), content));
      }
    }
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
    String names =
        jsonLd
            .texts("author")
            .filter(HtmlMetadata::isName)
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? meta("author", "article:author", "dc.creator", "parsely-author")
            .filter(HtmlMetadata::isName)
        : Optional.of(names);
  }

  private static boolean isName(String author) {
    return !author.startsWith("http");
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
  public static Optional<String> host(String url) {
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

  /** What the meta elements say under the first of these names that one of them has. */
  private Optional<String> meta(String... names) {
    return Arrays.stream(names).map(metas::get).filter(Objects::nonNull).findFirst();
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
