package org.entente.schema;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import org.apache.spark.sql.types.StructType;

/**
 * The rows between step 1 and step 2: one for each record of the corpus, accepted or refused.
 *
 * <p>A refused record has a reason, and neither an id nor a body. The content is a digest of all
 * that a record says, wherever it is; what is_known was read at another place before.
 */
public final class Records {

  public static final StructType SCHEMA =
      new StructType()
          .add("input_file", StringType, false)
          .add("record", LongType, false)
          .add("n_bytes", LongType)
          .add("n_lines", LongType)
          .add("article_id", StringType)
          .add("source", StringType, false)
          .add("url", StringType)
          .add("title", StringType)
          .add("dateline", StringType)
          .add("body", StringType)
          .add("published", TimestampType)
          .add("unparsed_date", StringType)
          .add("language", StringType)
          .add("author", StringType)
          .add("reason", StringType)
          .add("detail", StringType)
          .add("head", StringType)
          .add("language_source", StringType)
          .add("is_analyzed", BooleanType)
          .add("content", LongType)
          .add("is_known", BooleanType);

  private static final RowShape SHAPE = new RowShape(SCHEMA);

  private Records() {}

  /** A builder of one row. */
  public static RowBuilder row() {
    return SHAPE.row();
  }
}
