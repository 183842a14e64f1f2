package org.entente.read.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.config.UserException;

/** A part of an article, with the names under which corpora keep it. */
public enum ArticleField {
  ID("id", "article_id", "uuid", "guid"),
  TITLE("title", "headline", "article_title", "title_text"),
  TEXT(
      "text",
      "body",
      "maintext",
      "content",
      "article",
      "story",
      "article_text",
      "full_text",
      "fulltext",
      "body_text",
      "story_text",
      "plain_text",
      "article_body",
      "articlebody"),
  DATELINE("dateline"),
  DATE(
      "date",
      "published",
      "publish_date",
      "date_publish",
      "published_at",
      "publishedat",
      "pub_date",
      "pubdate",
      "publication_date",
      "date_published",
      "datepublished",
      "published_date",
      "datetime",
      "created_at"),
  SOURCE(
      "source.name",
      "source.domain",
      "source.title",
      "thread.site",
      "source",
      "source_domain",
      "domain",
      "publication",
      "publisher",
      "media_name",
      "outlet",
      "newspaper",
      "site"),
  URL("url", "link", "article_url", "canonical_url", "web_url"),
  LANGUAGE("language", "lang"),
  AUTHOR("author", "authors", "byline"),
  /** The number of a record among those that are one article together. */
  PART();

  private final List<String> usual;

  ArticleField(String... usual) {
    this.usual = List.of(usual);
  }

  /** The names that are looked for where nothing else is said; the first that is there counts. */
  List<String> usual() {
    return usual;
  }

  /** The name of the role in {@code --map}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The role with this code.
   *
   * @throws UserException if no role has this code
   */
  static ArticleField named(String code) {
    return Arrays.stream(values())
        .filter(role -> role.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    "--map "
                        + code
                        + ": no part of an article, expected one of "
                        + Arrays.stream(values())
                            .map(ArticleField::code)
                            .collect(Collectors.joining(", "))));
  }
}
