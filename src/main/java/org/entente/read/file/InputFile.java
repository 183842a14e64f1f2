package org.entente.read.file;

import java.io.Serializable;

/**
 * A file of a corpus.
 *
 * @param path its path
 * @param name identifies it within its folder; used as the id of an article that has none
 */
public record InputFile(String path, String name, Format format, long bytes)
    implements Serializable {

  /** The name without the endings that show the format. */
  String bareName() {
    return format.bareName(name);
  }

  InputFile renamed(String other) {
    return new InputFile(path, other, format, bytes);
  }
}
