package org.entente.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.model.Article;
import org.entente.model.RejectReason;
import org.entente.schema.Records;
import scala.Tuple2;

/** Reads JSON Lines: one object a line; the byte offset of the line is the record's number. */
final class JsonLines {

  private static final String BYTE_ORDER_MARK = "\ufeff";

  private static final long SMALLEST_SPLIT = 1 << 18;
  private static final long LARGEST_SPLIT = 1 << 26;

  private JsonLines() {}

  static Dataset<Row> read(SparkSession spark, InputFiles files, ArticleReader reader) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    JavaNewHadoopRDD<LongWritable, Text> lines =
        (JavaNewHadoopRDD<LongWritable, Text>)
            context.newAPIHadoopRDD(
                configuration(files, context),
                TextInputFormat.class,
                LongWritable.class,
                Text.class);
    return spark.createDataFrame(
        lines.mapPartitionsWithInputSplit(new Lines(reader), false), Records.SCHEMA);
  }

  private static Configuration configuration(InputFiles files, JavaSparkContext context) {
    try {
      Job job = Job.getInstance(context.hadoopConfiguration());
      FileInputFormat.setMaxInputSplitSize(job, splitBytes(files, context));
      FileInputFormat.setInputPaths(
          job, files.paths().stream().map(JsonLines::literal).toArray(Path[]::new));
      return job.getConfiguration();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** So many bytes a split that every core has work, within what is worth a task. */
  private static long splitBytes(InputFiles files, JavaSparkContext context) {
    long share = files.bytes() / (context.defaultParallelism() * 4L);
    return Math.max(SMALLEST_SPLIT, Math.min(LARGEST_SPLIT, share));
  }

  /** A path in which no sign stands for others. */
  private static Path literal(String path) {
    return new Path(path.replaceAll("([\\\\{}\\[\\]*?^])", "\\\\$1"));
  }

  /** The lines of one split as records. */
  private static final class Lines
      implements Function2<InputSplit, Iterator<Tuple2<LongWritable, Text>>, Iterator<Row>> {

    private static final long serialVersionUID = 1L;
    private final ArticleReader reader;

    Lines(ArticleReader reader) {
      this.reader = reader;
    }

    @Override
    public Iterator<Row> call(InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines) {
      String file = ((FileSplit) split).getPath().toString();
      return new Iterator<>() {
        private Row next;

        @Override
        public boolean hasNext() {
          while (next == null && lines.hasNext()) {
            Tuple2<LongWritable, Text> line = lines.next();
            next = row(file, line._1().get(), line._2());
          }
          return next != null;
        }

        @Override
        public Row next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          Row row = next;
          next = null;
          return row;
        }
      };
    }

    /** The record of a line; null for a blank one. */
    private Row row(String file, long offset, Text bytes) {
      String line = null;
      try {
        line = decoded(bytes);
        if (line.isBlank()) {
          return null;
        }
        Article article = reader.read(JsonFields.of(line));
        return RecordRows.accepted(file, offset, article);
      } catch (RejectedRecord reject) {
        return RecordRows.rejected(file, offset, reject, line == null ? bytes.toString() : line);
      }
    }

    private static String decoded(Text bytes) throws RejectedRecord {
      try {
        String line = Text.decode(bytes.getBytes(), 0, bytes.getLength(), false);
        return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
      } catch (CharacterCodingException e) {
        throw new RejectedRecord(RejectReason.BAD_ENCODING, "not UTF-8: " + e.getMessage());
      }
    }
  }
}
