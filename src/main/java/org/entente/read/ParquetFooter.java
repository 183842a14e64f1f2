package org.entente.read;

import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;

/**
 * What the end of a Parquet file says.
 *
 * @param schema the names and types of its columns; null where the file is broken
 * @param fault what is wrong with it; null where nothing is
 */
record ParquetFooter(String path, String schema, String fault) implements Serializable {

  private static final byte[] MAGIC = {'P', 'A', 'R', '1'};

  /**
   * Reads the footer of a file.
   *
   * @throws IOException if the file system cannot read it
   */
  static ParquetFooter of(InputFile file, Configuration configuration) throws IOException {
    Path path = new Path(file.path());
    if (!endsAsParquet(path, file.bytes(), configuration)) {
      return new ParquetFooter(
          file.path(), null, "cut off, or not Parquet: PAR1 is not at its end");
    }
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(path, configuration))) {
      return new ParquetFooter(
          file.path(), reader.getFooter().getFileMetaData().getSchema().toString(), null);
    } catch (IOException | RuntimeException e) {
      return new ParquetFooter(file.path(), null, "its footer is broken: " + e.getMessage());
    }
  }

  private static boolean endsAsParquet(Path path, long bytes, Configuration configuration)
      throws IOException {
    if (bytes < 3L * MAGIC.length) {
      return false;
    }
    byte[] end = new byte[MAGIC.length];
    try (FSDataInputStream in = path.getFileSystem(configuration).open(path)) {
      in.readFully(bytes - MAGIC.length, end);
    }
    return Arrays.equals(end, MAGIC);
  }
}
