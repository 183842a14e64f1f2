package org.entente.read.file;

import java.io.Serializable;

/**
 * A file of a corpus.
 *
 * @param path where it lies
 * @param name what tells it from the others of its folder: the id of an article that has none
 */
public record InputFile(String path, String name, Format format, long bytes)
    implements Serializable {

  /** The name without the endings that tell the format. */
  String bareName() {
    return format.bareName(name);
  }

  InputFile renamed(String other) {
    return new InputFile(path, other, format, bytes);
  }
}
