package org.entente.read.record;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.text.RejectReason;
import org.entente.read.article.ArticleField;
import org.entente.read.article.ArticleReader;
import org.entente.read.article.RecordFields;
import org.entente.read.article.RejectedRecord;
import org.entente.read.file.BrokenFileException;
import org.entente.read.file.Extent;

/**
 * Joins records that follow one another, have the same id and are numbered as parts to one record:
 * the fields of the first, with the texts of all in the order of their numbers.
 */
public final class PartJoiner implements RecordSource {

  private final RecordSource records;
  private final ArticleReader reader;
  private Whole open;
  private BrokenFileException fault;

  public PartJoiner(RecordSource records, ArticleReader reader) {
    this.records = records;
    this.reader = reader;
  }

  @Override
  public FileRecord next() throws IOException {
    while (fault == null) {
      FileRecord record = nextRecord();
      if (record == null) {
        break;
      }
      Optional<Part> part = part(record);
      if (part.isEmpty()) {
        return record;
      }
      if (open == null || !open.id.equals(part.get().id)) {
        Whole complete = open;
        open = new Whole(record, part.get());
        if (complete != null) {
          return complete.record();
        }
      } else {
        open.add(record, part.get());
      }
    }
    return last();
  }

  /** The next record, null after the last and where the file is broken. */
  private FileRecord nextRecord() throws IOException {
    try {
      return records.next();
    } catch (BrokenFileException e) {
      fault = e;
      return null;
    }
  }

  private FileRecord last() throws BrokenFileException {
    if (open != null) {
      FileRecord last = open.record();
      open = null;
      return last;
    }
    if (fault != null) {
      throw fault;
    }
    return null;
  }

  @Override
  public long number() {
    return records.number();
  }

  /** The record as a numbered part; empty if it is not one or is refused, and so is kept as is. */
  private Optional<Part> part(FileRecord record) {
    try {
      RecordFields fields = record.fields();
      Optional<String> number = reader.first(fields, ArticleField.PART);
      Optional<String> id = reader.first(fields, ArticleField.ID);
      return number.isEmpty() || id.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Part(
                  id.get(),
                  new BigDecimal(number.get().strip()),
                  reader.first(fields, ArticleField.TEXT).orElse("")));
    } catch (RejectedRecord | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private record Part(String id, BigDecimal number, String text) {}

  /** The parts of an article that are read so far. */
  private final class Whole {

    private final FileRecord first;
    private final String id;
    private final List<Part> parts = new ArrayList<>();
    private long length;
    private Extent extent = Extent.NONE;

    Whole(FileRecord record, Part part) {
      this.first = record;
      this.id = part.id;
      add(record, part);
    }

    /** Adds a part; of an article that is too long none is kept. */
    void add(FileRecord record, Part part) {
      extent = extent.plus(record.extent());
      length += part.text.length() + 1L;
      if (length - 1 > reader.maxChars()) {
        parts.clear();
      } else {
        parts.add(part);
      }
    }

    FileRecord record() {
      return new FileRecord(first.number(), first.bytes(), extent, unused -> joined());
    }

    private RecordFields joined() throws RejectedRecord {
      if (length - 1 > reader.maxChars()) {
        throw new RejectedRecord(
            RejectReason.TOO_LONG,
            "its parts have "
                + (length - 1)
                + " units, at most "
                + reader.maxChars()
                + " are read");
      }
      String text =
          parts.stream()
              .sorted(Comparator.comparing(Part::number))
              .map(Part::text)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" "));
      return text.isEmpty() ? first.fields() : new WithText(first.fields(), text);
    }
  }

  /** Fields with another text. */
  private record WithText(RecordFields fields, String text) implements RecordFields {

    @Override
    public Optional<String> value(ArticleField role, String name) throws RejectedRecord {
      return role == ArticleField.TEXT ? Optional.of(text) : fields.value(role, name);
    }

    @Override
    public List<String> names() {
      return fields.names();
    }
  }
}
