package org.entente.read;

import java.util.List;

/** The names under which corpora keep the parts of an article; the first that is there counts. */
final class FieldNames {

  static final List<String> ID = List.of("id", "article_id", "uuid", "guid");
  static final List<String> TITLE = List.of("title", "headline");
  static final List<String> TEXT =
      List.of("text", "body", "maintext", "content", "article", "story");
  static final List<String> DATELINE = List.of("dateline");
  static final List<String> DATE =
      List.of(
          "date",
          "published",
          "publish_date",
          "date_publish",
          "published_at",
          "pub_date",
          "publication_date");
  static final List<String> SOURCE =
      List.of("source", "source_domain", "domain", "publication", "publisher");
  static final List<String> URL = List.of("url", "link");
  static final List<String> LANGUAGE = List.of("language", "lang");

  private FieldNames() {}
}
