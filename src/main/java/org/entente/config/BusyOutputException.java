package org.entente.config;

/**
 * Another run is writing to the output, or published there first; the same command can succeed
 * later.
 *
 * <p>The command line prints the message without a stack trace and exits with code 75.
 */
public final class BusyOutputException extends UserException {

  private static final long serialVersionUID = 1L;

  public BusyOutputException(String message) {
    super(message);
  }
}
