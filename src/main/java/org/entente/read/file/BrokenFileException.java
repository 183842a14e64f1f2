package org.entente.read.file;

import java.io.IOException;
import org.entente.model.text.RejectReason;
import org.entente.read.article.RejectedRecord;

/** What is left of a file cannot be read; what came before it counts. */
public final class BrokenFileException extends IOException {

  private static final long serialVersionUID = 1L;

  private final RejectReason reason;
  private final transient Extent rest;

  /**
   * @param rest how much of the file is left
   */
  public BrokenFileException(RejectReason reason, String detail, Extent rest) {
    super(detail);
    this.reason = reason;
    this.rest = rest;
  }

  /** The same fault, met when part of a record had been read. */
  public BrokenFileException after(Extent begun) {
    BrokenFileException same = new BrokenFileException(reason, getMessage(), begun.plus(rest));
    same.initCause(this);
    return same;
  }

  /** How much of the file is not read, what was begun included. */
  public Extent rest() {
    return rest;
  }

  public RejectedRecord asReject() {
    return new RejectedRecord(reason, getMessage() + "; the rest of the file is not read");
  }
}
