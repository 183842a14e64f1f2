package org.entente.read.file;

import org.entente.model.text.RejectReason;
import org.entente.read.article.RejectedRecord;

/** Recognizes data that are no text by their first bytes. */
public final class BinaryData {

  /** Runs of control characters that any text may have, however short. */
  private static final int RUNS_IN_TEXT = 3;

  /** How many bytes of a text allow for one more run of control characters. */
  private static final int BYTES_FOR_A_RUN = 50;

  private static final int DELIMITER = 1;
  private static final int ESCAPE = 0x1b;

  private BinaryData() {}

  /**
   * Whether a file of this name that begins so is no text: it is of another kind, or has NULs, and
   * runs of control characters all over it. A NUL here and there is the fault of a record.
   */
  public static boolean isIn(String name, byte[] head) {
    return FileKind.of(name, head).filter(kind -> kind != FileKind.XML).isPresent()
        || (hasNul(head) && runsOfControls(head) > RUNS_IN_TEXT + head.length / BYTES_FOR_A_RUN);
  }

  static boolean hasNul(byte[] head) {
    for (byte one : head) {
      if (one == 0) {
        return true;
      }
    }
    return false;
  }

  private static int runsOfControls(byte[] head) {
    int runs = 0;
    boolean inRun = false;
    for (byte one : head) {
      boolean isControl = isControl(one);
      runs += isControl && !inRun ? 1 : 0;
      inRun = isControl;
    }
    return runs;
  }

  /** Whether a byte is a control character that texts do not have. */
  private static boolean isControl(byte one) {
    boolean isBlank = one >= '\t' && one <= '\r';
    return one >= 0 && one < ' ' && !isBlank && one != DELIMITER && one != ESCAPE;
  }

  /** The refusal of a file that is binary. */
  public static RejectedRecord refusal(String name, byte[] head, Format expected) {
    String found = FileKind.of(name, head).map(FileKind::description).orElse("binary data");
    return new RejectedRecord(
        RejectReason.NOT_TEXT, "found " + found + "; expected " + expected.code());
  }
}
