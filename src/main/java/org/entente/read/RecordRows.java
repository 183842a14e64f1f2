package org.entente.read;

import java.sql.Timestamp;
import org.apache.spark.sql.Row;
import org.entente.model.text.Article;
import org.entente.read.article.ArticleReader;
import org.entente.read.article.RejectedRecord;
import org.entente.read.file.Extent;
import org.entente.read.record.FileRecord;
import org.entente.schema.Records;

/** Articles and rejects as rows of {@link Records}. */
final class RecordRows {

  private static final int HEAD = 200;

  private RecordRows() {}

  static Row accepted(String file, FileRecord record, Article article) {
    return Records.row()
        .set("input_file", file)
        .set("record", record.number())
        .set("n_bytes", record.extent().bytes())
        .set("n_lines", record.extent().lines())
        .set("article_id", article.id())
        .set("source", article.source())
        .set("url", article.url().orElse(null))
        .set("title", article.title())
        .set("dateline", article.dateline())
        .set("body", article.text())
        .set("published", article.published().map(Timestamp::from).orElse(null))
        .set("unparsed_date", article.unreadDate().orElse(null))
        .set("language", article.language().orElse(null))
        .set("author", article.author().orElse(null))
        .build();
  }

  static Row rejected(String file, long record, Extent extent, RejectedRecord reject, String raw) {
    return Records.row()
        .set("input_file", file)
        .set("record", record)
        .set("n_bytes", extent.bytes())
        .set("n_lines", extent.lines())
        .set("source", ArticleReader.UNKNOWN_SOURCE)
        .set("reason", reject.reason().code())
        .set("detail", reject.getMessage())
        .set("head", head(raw))
        .build();
  }

  private static String head(String raw) {
    if (raw.length() <= HEAD) {
      return raw;
    }
    int end = Character.isHighSurrogate(raw.charAt(HEAD - 1)) ? HEAD - 1 : HEAD;
    return raw.substring(0, end);
  }
}
