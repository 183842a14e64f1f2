package org.entente.read.file;

/** Counts lines byte by byte; they end with a line feed, a carriage return, or both. */
public final class LineCount {

  private long ended;
  private int last = '\n';

  public void add(int next) {
    if (next == '\r' || (next == '\n' && last != '\r')) {
      ended++;
    }
    last = next;
  }

  public void reset() {
    ended = 0;
    last = '\n';
  }

  /** The lines so far, one that has not ended included. */
  public long lines() {
    return last == '\n' || last == '\r' ? ended : ended + 1;
  }
}
