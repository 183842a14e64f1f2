package org.entente.config;

/**
 * A mistake of the caller's, described in one line: where, what was found, what was expected.
 *
 * <p>The command line prints the message without a stack trace and exits with code 2.
 */
public class UserException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UserException(String message) {
    super(message);
  }

  public UserException(String message, Throwable cause) {
    super(message, cause);
  }
}
