package org.entente.read.file;

import com.esotericsoftware.kryo.DefaultSerializer;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A part of a file that one task reads. Splits travel to executors as data, under Kryo in Java's
 * serialization, because Kryo cannot read the fields of a record.
 *
 * @param start its first byte; a line belongs to the split in which it begins
 * @param end the byte after its last
 */
@DefaultSerializer(JavaSerializer.class)
public record InputSplit(InputFile file, long start, long end) implements Serializable {

  private static final long SMALLEST = 1 << 18;
  private static final long LARGEST = 1 << 26;

  /** What opening a file costs, in bytes read. */
  private static final long OPENING = 1 << 14;

  public boolean isFirst() {
    return start == 0;
  }

  /**
   * The slices of all files in lists of about the same work, at most {@code LARGEST} bytes.
   *
   * @param isDivisible whether slices of a file can be read apart
   */
  public static List<List<InputSplit>> shares(
      List<InputFile> files, int cores, Predicate<InputFile> isDivisible) {
    long work = files.stream().mapToLong(file -> file.bytes() + OPENING).sum();
    long size = Math.max(SMALLEST, Math.min(LARGEST, work / (cores * 4L)));
    List<List<InputSplit>> shares = new ArrayList<>();
    List<InputSplit> share = new ArrayList<>();
    long filled = 0;
    for (InputFile file : files) {
      for (InputSplit slice : slices(file, isDivisible.test(file) ? size : file.bytes())) {
        if (filled > 0 && filled + slice.work() > size) {
          shares.add(share);
          share = new ArrayList<>();
          filled = 0;
        }
        share.add(slice);
        filled += slice.work();
      }
    }
    shares.add(share);
    return shares;
  }

  private long work() {
    return end - start + OPENING;
  }

  private static List<InputSplit> slices(InputFile file, long size) {
    if (file.bytes() <= size + size / 10) {
      return List.of(new InputSplit(file, 0, file.bytes()));
    }
    List<InputSplit> slices = new ArrayList<>();
    for (long start = 0; start < file.bytes(); start += size) {
      slices.add(new InputSplit(file, start, Math.min(file.bytes(), start + size)));
    }
    return slices;
  }
}
