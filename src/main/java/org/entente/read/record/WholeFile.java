package org.entente.read.record;

import java.io.IOException;

/** A file that is one record. */
public final class WholeFile implements RecordSource {

  private final RecordBuffer bytes;
  private final FileRecord.Decoder decoder;
  private boolean read;

  public WholeFile(RecordBuffer bytes, FileRecord.Decoder decoder) {
    this.bytes = bytes;
    this.decoder = decoder;
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
    return bytes.record(0, 0, decoder);
  }

  @Override
  public long number() {
    return 0;
  }
}
