package org.entente.read;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A part of a file that one task reads.
 *
 * @param start its first byte; a line belongs to the slice in which it begins
 * @param end the byte behind its last
 */
record FileSlice(InputFile file, long start, long end) implements Serializable {

  private static final long SMALLEST = 1 << 18;
  private static final long LARGEST = 1 << 26;

  /** What opening a file costs, in bytes read. */
  private static final long OPENING = 1 << 14;

  boolean isFirst() {
    return start == 0;
  }

  /**
   * The slices of all files in lists of about the same work, at most {@code LARGEST} bytes.
   *
   * @param isDivisible whether slices of a file can be read apart
   */
  static List<List<FileSlice>> shares(
      List<InputFile> files, int cores, Predicate<InputFile> isDivisible) {
    long work = files.stream().mapToLong(file -> file.bytes() + OPENING).sum();
    long size = Math.max(SMALLEST, Math.min(LARGEST, work / (cores * 4L)));
    List<List<FileSlice>> shares = new ArrayList<>();
    List<FileSlice> share = new ArrayList<>();
    long filled = 0;
    for (InputFile file : files) {
      for (FileSlice slice : slices(file, isDivisible.test(file) ? size : file.bytes())) {
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

  private static List<FileSlice> slices(InputFile file, long size) {
    if (file.bytes() <= size + size / 10) {
      return List.of(new FileSlice(file, 0, file.bytes()));
    }
    List<FileSlice> slices = new ArrayList<>();
    for (long start = 0; start < file.bytes(); start += size) {
      slices.add(new FileSlice(file, start, Math.min(file.bytes(), start + size)));
    }
    return slices;
  }
}
