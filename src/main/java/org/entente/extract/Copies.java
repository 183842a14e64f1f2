package org.entente.extract;

import static org.entente.schema.Columns.N_SENTENCES;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.entente.schema.Extracted;
import org.entente.schema.Table;

/** Articles that were known from another place when they were read, and so not annotated again. */
final class Copies {

  private static final List<String> FOUND =
      Stream.concat(Stream.of(N_SENTENCES), Extracted.NESTED.stream().map(Table::code)).toList();

  private Copies() {}

  /** Gives such articles what was found in the record of the same content. */
  static Dataset<Row> completed(Dataset<Row> articles, Dataset<Row> extracted) {
    Dataset<Row> copies = articles.where("is_known");
    if (copies.isEmpty()) {
      return articles;
    }
    Dataset<Row> found =
        extracted
            .where("reason is null and not is_known")
            .join(copies.select("content"), new String[] {"content"}, "left_semi")
            .dropDuplicates("content")
            .select(
                Stream.concat(Stream.of("content"), FOUND.stream())
                    .map(functions::col)
                    .toArray(Column[]::new));
    Column[] inOrder = Arrays.stream(articles.columns()).map(functions::col).toArray(Column[]::new);
    Dataset<Row> completed =
        copies
            .drop(FOUND.toArray(String[]::new))
            .join(found, new String[] {"content"})
            .select(inOrder);
    return articles.where("not is_known").unionAll(completed);
  }
}
