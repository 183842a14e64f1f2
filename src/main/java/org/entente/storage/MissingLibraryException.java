package org.entente.storage;

import java.io.IOException;

/** A path whose file system no library on the class path knows; the message says what to add. */
final class MissingLibraryException extends IOException {

  private static final long serialVersionUID = 1L;

  MissingLibraryException(String message, Throwable cause) {
    super(message, cause);
  }
}
