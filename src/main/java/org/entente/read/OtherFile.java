package org.entente.read;

import java.util.Optional;
import org.entente.model.text.RejectReason;
import org.entente.read.article.RejectedRecord;
import org.entente.read.file.BinaryData;
import org.entente.read.file.DecodedStream;
import org.entente.read.file.Extent;
import org.entente.read.file.FileKind;
import org.entente.read.file.Format;
import org.entente.read.file.InputFile;
import org.entente.read.record.FileRecord;
import org.entente.read.record.RecordBuffer;
import org.entente.read.record.RecordSource;
import org.entente.read.record.WholeFile;

/** Refuses files whose format neither their names nor their first bytes say. */
final class OtherFile {

  private OtherFile() {}

  /** The whole file as one record that is refused. */
  static RecordSource records(InputFile file, DecodedStream content, RecordBuffer bytes) {
    RejectedRecord refusal = refusal(file.path(), content.head());
    if (BinaryData.isIn(file.path(), content.head())) {
      return RecordSource.of(
          FileRecord.refused(0, content.head(), Extent.ofBinary(file.bytes()), refusal));
    }
    return new WholeFile(
        bytes,
        unused -> {
          throw refusal;
        });
  }

  private static RejectedRecord refusal(String path, byte[] head) {
    Optional<FileKind> kind = FileKind.of(path, head);
    return new RejectedRecord(
        kind.filter(FileKind::isOfOneArticle).isPresent()
            ? RejectReason.OTHER_FILE
            : RejectReason.UNKNOWN_FORMAT,
        "found " + found(path, head) + "; expected one of " + Format.codes());
  }

  /** What a file is, as far as its name and first bytes say. */
  static String found(String path, byte[] head) {
    return FileKind.of(path, head)
        .map(FileKind::description)
        .orElse(
            BinaryData.isIn(path, head)
                ? "binary data"
                : "text whose format neither the name nor the first bytes say");
  }
}
