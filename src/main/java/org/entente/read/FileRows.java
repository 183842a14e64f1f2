package org.entente.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.entente.read.file.InputFile;
import org.entente.read.file.InputSplit;
import org.entente.schema.Records;

/** Reads files of every format: each task the slices of its share. */
final class FileRows implements FlatMapFunction<List<InputSplit>, Row> {

  private static final long serialVersionUID = 1L;

  private final FormatReader formats;
  private final Broadcast<SerializableConfiguration> configuration;

  private FileRows(FormatReader formats, Broadcast<SerializableConfiguration> configuration) {
    this.formats = formats;
    this.configuration = configuration;
  }

  static Dataset<Row> read(SparkSession spark, List<InputFile> files, FormatReader formats) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<List<InputSplit>> shares =
        InputSplit.shares(files, context.defaultParallelism(), formats::isDivisible);
    SerializableConfiguration configuration =
        new SerializableConfiguration(context.hadoopConfiguration());
    return spark.createDataFrame(
        context
            .parallelize(shares, shares.size())
            .flatMap(new FileRows(formats, context.broadcast(configuration))),
        Records.SCHEMA);
  }

  @Override
  public Iterator<Row> call(List<InputSplit> share) {
    ShareRows rows = new ShareRows(share.iterator());
    TaskContext.get().addTaskCompletionListener((TaskCompletionListener) unused -> rows.close());
    return rows;
  }

  /** The rows of the slices of a share; one slice is open at a time, and none is kept. */
  private final class ShareRows implements Iterator<Row>, Closeable {

    private final Iterator<InputSplit> slices;
    private SliceRows current;

    ShareRows(Iterator<InputSplit> slices) {
      this.slices = slices;
    }

    @Override
    public boolean hasNext() {
      while ((current == null || !current.hasNext()) && slices.hasNext()) {
        InputSplit slice = slices.next();
        current = new SliceRows(slice, formats, start -> open(slice.file().path(), start));
      }
      return current != null && current.hasNext();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return current.next();
    }

    @Override
    public void close() {
      if (current != null) {
        current.close();
      }
    }
  }

  private InputStream open(String file, long start) throws IOException {
    Configuration hadoop = configuration.value().value();
    Path path = new Path(file);
    FSDataInputStream in = path.getFileSystem(hadoop).open(path);
    in.seek(start);
    return in;
  }
}
