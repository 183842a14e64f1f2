package org.entente.read.parquet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.entente.model.text.RejectReason;
import org.entente.read.article.FieldNames;
import org.entente.read.article.RecordFields;
import org.entente.read.article.RejectedRecord;
import org.entente.read.article.TextFields;
import org.entente.read.file.BrokenFileException;
import org.entente.read.file.Extent;
import org.entente.read.file.FileOpener;
import org.entente.read.file.InputSplit;
import org.entente.read.record.FileRecord;
import org.entente.read.record.RecordSource;

/**
 * The rows of a Parquet file whose row groups have their middle in a slice; the number of a row in
 * its file is the record's. What is broken within a row group is one reject, as is a broken footer.
 */
public final class ParquetRows implements RecordSource {

  private static final Configuration CODECS = new Configuration();

  private final ParquetBytes bytes;
  private final ParquetFileReader file;
  private final List<String> columns;
  private final List<ParquetField> fields;
  private final List<String> folded;
  private final MessageType projection;
  private int groupsBegun;
  private RecordReader<Group> rows;
  private long number;
  private long groupEnd;

  private ParquetRows(ParquetBytes bytes, ParquetFileReader file, FieldNames names) {
    this.bytes = bytes;
    this.file = file;
    MessageType schema = file.getFileMetaData().getSchema();
    columns = schema.getFields().stream().map(Type::getName).toList();
    fields = ParquetField.of(schema).stream().filter(field -> names.isKnown(field.name())).toList();
    folded = fields.stream().map(field -> FieldNames.folded(field.name())).toList();
    projection = projection(schema);
    file.setRequestedSchema(projection);
  }

  /** The columns of the fields. */
  private MessageType projection(MessageType schema) {
    List<String> needed = fields.stream().map(field -> field.path().get(0)).toList();
    return new MessageType(
        schema.getName(),
        schema.getFields().stream().filter(type -> needed.contains(type.getName())).toList());
  }

  /** The rows of a slice, those names of fields given that are asked for. */
  public static RecordSource open(InputSplit slice, FileOpener opener, FieldNames names)
      throws IOException {
    ParquetBytes bytes = new ParquetBytes(slice.file().bytes(), opener);
    try {
      ParquetFileReader file =
          ParquetFileReader.open(
              bytes,
              HadoopReadOptions.builder(CODECS)
                  .withRange(slice.start(), slice.end())
                  .usePageChecksumVerification()
                  .build());
      return new ParquetRows(bytes, file, names);
    } catch (IOException | RuntimeException e) {
      if (bytes.fault().isEmpty() && !slice.isFirst()) {
        return RecordSource.of();
      }
      throw bytes.fault().orElseGet(() -> broken(e, slice.file().bytes()));
    }
  }

  private static BrokenFileException broken(Exception cause, long bytes) {
    return new BrokenFileException(
        RejectReason.TRUNCATED_ARCHIVE,
        "cut off, or not Parquet: its footer cannot be read: " + cause.getMessage(),
        Extent.ofBinary(bytes));
  }

  @Override
  public FileRecord next() throws IOException {
    while (number == groupEnd) {
      if (groupsBegun == file.getRowGroups().size()) {
        file.close();
        return null;
      }
      BlockMetaData group = file.getRowGroups().get(groupsBegun++);
      number = group.getRowIndexOffset();
      groupEnd = number + group.getRowCount();
      rows = null;
    }
    try {
      if (rows == null) {
        rows = rows(groupsBegun - 1);
      }
      Group row = rows.read();
      byte[] written = row.toString().getBytes(UTF_8);
      return new FileRecord(
          number++, written, new Extent(written.length, 1), unused -> fields(row));
    } catch (IOException | RuntimeException e) {
      if (bytes.fault().isPresent()) {
        throw bytes.fault().get();
      }
      return restOfGroup(e);
    }
  }

  private RecordReader<Group> rows(int group) throws IOException {
    return new ColumnIOFactory()
        .getColumnIO(projection)
        .getRecordReader(file.readRowGroup(group), new GroupRecordConverter(projection));
  }

  private FileRecord restOfGroup(Exception cause) {
    RejectedRecord reject =
        new RejectedRecord(
            RejectReason.TRUNCATED_ARCHIVE,
            "broken: the last %d rows of a row group are not read: %s"
                .formatted(groupEnd - number, cause.getMessage()));
    BlockMetaData group = file.getRowGroups().get(groupsBegun - 1);
    long rows = groupEnd - number;
    Extent extent = new Extent(group.getTotalByteSize() * rows / group.getRowCount(), rows);
    FileRecord rest = FileRecord.refused(number, new byte[0], extent, reject);
    number = groupEnd;
    return rest;
  }

  private RecordFields fields(Group row) throws RejectedRecord {
    List<String> cells = new ArrayList<>();
    for (ParquetField field : fields) {
      cells.add(field.text(row).orElse(null));
    }
    return TextFields.ofRow(folded, cells, columns);
  }

  @Override
  public long number() {
    return number;
  }
}
