package org.entente.read;

import java.io.IOException;

/** A file that is one record. */
final class WholeFile implements RecordSource {

  private final RecordBytes bytes;
  private final FileRecord.Reading reading;
  private boolean read;

  WholeFile(RecordBytes bytes, FileRecord.Reading reading) {
    this.bytes = bytes;
    this.reading = reading;
  }

  @Override
  public FileRecord next() throws IOException {
    if (read) {
      return null;
    }
    read = true;
    bytes.begin();
    for (int next = bytes.next(); next >= 0; next = bytes.next()) {
      bytes.keep(next);
    }
    return bytes.record(0, 0, reading);
  }

  @Override
  public long number() {
    return 0;
  }
}
