package org.entente.read.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.entente.read.record.FileRecord;
import org.entente.read.record.RecordBuffer;
import org.entente.read.record.RecordSource;

/**
 * The objects of a JSON array, or of a sequence of objects, as records.
 *
 * <p>Only brackets and strings are recognized here, so that an object that is not valid JSON does
 * not end the file, and only the object being read is held in memory.
 */
public final class JsonValues implements RecordSource {

  private final RecordBuffer bytes;
  private final FileRecord.Decoder decoder;
  private long number;
  private boolean inArray;

  public JsonValues(RecordBuffer bytes, FileRecord.Decoder decoder) {
    this.bytes = bytes;
    this.decoder = decoder;
  }

  /**
   * Whether a file that begins so has an object on each line, and is no array or printed object.
   */
  public static boolean areLines(byte[] head) {
    String text = new String(head, UTF_8).replaceFirst("^\ufeff", "");
    String first = text.strip().lines().findFirst().orElse("").strip();
    boolean objectEnds = first.endsWith("}") || first.length() == text.length();
    return first.startsWith("{") ? objectEnds : !first.startsWith("[");
  }

  @Override
  public FileRecord next() throws IOException {
    passSeparators();
    if (bytes.peek() < 0) {
      return null;
    }
    bytes.begin();
    readValue();
    return bytes.record(number++, 0, decoder);
  }

  /** Passes blanks, commas, and the brackets of the outermost array. */
  private void passSeparators() throws IOException {
    for (int next = bytes.peek(); next >= 0; next = bytes.peek()) {
      boolean opens = next == '[' && !inArray;
      boolean closes = next == ']' && inArray;
      if (next > ' ' && next != ',' && !opens && !closes) {
        return;
      }
      inArray = opens || (inArray && !closes);
      bytes.next();
    }
  }

  private void readValue() throws IOException {
    long depth = 0;
    boolean inString = false;
    for (int next = bytes.peek(); next >= 0; next = bytes.peek()) {
      boolean ends = depth == 0 && !inString && (next == ',' || next == ']' || next <= ' ');
      if (ends && !bytes.isEmpty()) {
        return;
      }
      bytes.keep(bytes.next());
      if (inString && next == '\\') {
        int escaped = bytes.next();
        if (escaped >= 0) {
          bytes.keep(escaped);
        }
      } else if (next == '"') {
        inString = !inString;
      } else if (!inString && (next == '{' || next == '[')) {
        depth++;
      } else if (!inString && (next == '}' || next == ']') && --depth <= 0) {
        return;
      }
    }
  }

  @Override
  public long number() {
    return number;
  }
}
