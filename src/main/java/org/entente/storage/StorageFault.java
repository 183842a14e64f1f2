package org.entente.storage;

import java.nio.file.AccessDeniedException;
import org.apache.hadoop.security.AccessControlException;

/** What keeps a store from answering, in one line. */
final class StorageFault {

  private StorageFault() {}

  /** The reason of a failure, without what the store's client adds to it. */
  static String describe(Exception failure) {
    if (failure instanceof MissingLibraryException) {
      return failure.getMessage();
    }
    String reason = reason(deepest(failure));
    if (failure.getClass().getSimpleName().equals("UnknownStoreException")) {
      return "there is no such bucket";
    }
    if (failure instanceof AccessDeniedException || failure instanceof AccessControlException) {
      return "access denied, with missing or wrong credentials or no permission: " + reason;
    }
    return "cannot be reached: " + reason;
  }

  static Throwable deepest(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** The first line of a message, without the codes that Amazon's client puts in brackets. */
  private static String reason(Throwable cause) {
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return message.lines().findFirst().orElse("").replaceFirst(" \\(Service: .*", "");
  }
}
