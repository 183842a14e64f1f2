package org.entente.read.file;

import java.io.IOException;
import java.io.InputStream;

/** Opens the file of an input split. */
@FunctionalInterface
public interface FileOpener {

  /** The bytes of the file as stored, starting at byte {@code start}. */
  InputStream from(long start) throws IOException;
}
