package org.entente.read;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.entente.config.UserException;
import org.entente.model.text.RejectReason;
import org.entente.read.article.RejectedRecord;
import org.entente.read.file.BrokenFileException;
import org.entente.read.file.FileOpener;
import org.entente.read.file.InputSplit;
import org.entente.read.record.FileRecord;
import org.entente.read.record.RecordSource;

/** The rows of one slice: an article or a reject for each of its records. */
public final class SliceRows implements Iterator<Row>, Closeable {

  private final InputSplit slice;
  private final FormatReader formats;
  private final FileOpener opener;
  private final List<InputStream> opened = new ArrayList<>();
  private RecordSource source;
  private boolean ended;
  private Row next;

  public SliceRows(InputSplit slice, FormatReader formats, FileOpener opener) {
    this.slice = slice;
    this.formats = formats;
    this.opener = opener;
  }

  private InputStream remembered(InputStream in) {
    opened.add(in);
    return in;
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = nextRow();
      if (next == null) {
        close();
      }
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

  /** The row of the next record, null after the last; a fault of the file is its last row. */
  private Row nextRow() {
    String path = slice.file().path();
    try {
      if (source == null) {
        source = formats.open(slice, start -> remembered(opener.from(start)));
      }
      FileRecord record = source.next();
      return record == null ? null : row(path, record);
    } catch (BrokenFileException e) {
      long number = source == null ? 0 : source.number();
      source = RecordSource.of();
      return RecordRows.rejected(path, number, e.rest(), e.asReject(), "");
    } catch (FileNotFoundException e) {
      throw new UserException(path + ": was there when the run began, and is gone", e);
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": " + e.getMessage(), e);
    }
  }

  private Row row(String path, FileRecord record) {
    try {
      return RecordRows.accepted(path, record, formats.articles().read(record.fields()));
    } catch (RejectedRecord e) {
      return rejected(path, record, e);
    } catch (StackOverflowError e) {
      RejectedRecord deep = new RejectedRecord(RejectReason.TOO_DEEP, "nested too deep to be read");
      return rejected(path, record, deep);
    }
  }

  private static Row rejected(String path, FileRecord record, RejectedRecord reject) {
    return RecordRows.rejected(path, record.number(), record.extent(), reject, record.head());
  }

  @Override
  public void close() {
    ended = true;
    source = null;
    next = null;
    try {
      for (InputStream in : opened) {
        in.close();
      }
      opened.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
