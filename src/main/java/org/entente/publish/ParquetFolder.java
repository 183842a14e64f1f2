package org.entente.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;

/**
 * A folder of Parquet files, and what it must hold.
 *
 * @param part what the folder is a part of
 * @param path the folder
 * @param columns the columns that each file must have
 * @param rows the rows of all files together
 * @param source the name of the file that says so
 */
record ParquetFolder(
    OutputDamage.Part part, Path path, List<String> columns, long rows, String source) {

  private static final int THREADS = 16;

  /** What the footer of one file says: its rows, or what is wrong with it. */
  private record Footer(long rows, Optional<OutputDamage> damage) {}

  /** What is wrong with folders: one damage for each, read from the footers of their files. */
  static List<OutputDamage> damages(List<ParquetFolder> folders, FileSystem files)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<List<Future<Footer>>> read = new ArrayList<>();
      for (ParquetFolder folder : folders) {
        read.add(folder.read(files, pool));
      }
      List<OutputDamage> damages = new ArrayList<>();
      for (int i = 0; i < folders.size(); i++) {
        folders.get(i).damage(read.get(i)).ifPresent(damages::add);
      }
      return damages;
    } finally {
      pool.shutdownNow();
    }
  }

  /** Begins to read the footers; one that says so where the folder is missing. */
  private List<Future<Footer>> read(FileSystem files, ExecutorService pool) throws IOException {
    List<Future<Footer>> footers = new ArrayList<>();
    try {
      for (FileStatus file : files.listStatus(path)) {
        if (isData(file)) {
          footers.add(pool.submit(() -> footer(file, files)));
        }
      }
    } catch (FileNotFoundException e) {
      footers.add(pool.submit(() -> damaged(path, "is missing")));
    }
    return footers;
  }

  private static boolean isData(FileStatus file) {
    String name = file.getPath().getName();
    return file.isFile() && !name.startsWith("_") && !name.startsWith(".");
  }

  private Footer footer(FileStatus file, FileSystem files) {
    Path named = new Path(path, file.getPath().getName());
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromStatus(file, files.getConf()))) {
      MessageType schema = reader.getFileMetaData().getSchema();
      for (String column : columns) {
        if (!schema.containsField(column)) {
          return damaged(named, "has no column " + column);
        }
      }
      return new Footer(reader.getRecordCount(), Optional.empty());
    } catch (RuntimeException e) { // what Parquet throws for a file that was cut
      return damaged(named, "is not a whole Parquet file");
    } catch (IOException e) {
      return damaged(named, "cannot be read: " + firstLine(e));
    }
  }

  private Footer damaged(Path file, String found) {
    return new Footer(0, Optional.of(new OutputDamage(part, file, found)));
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private Optional<OutputDamage> damage(List<Future<Footer>> footers) {
    long found = 0;
    for (Future<Footer> future : footers) {
      Footer footer = result(future);
      if (footer.damage().isPresent()) {
        return footer.damage();
      }
      found += footer.rows();
    }
    return found == rows
        ? Optional.empty()
        : Optional.of(
            new OutputDamage(part, path, "has " + found + " rows, " + source + " says " + rows));
  }

  private static Footer result(Future<Footer> footer) {
    try {
      return footer.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
