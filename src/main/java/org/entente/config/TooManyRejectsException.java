package org.entente.config;

/** More records were refused than the caller allows; nothing was published. */
public final class TooManyRejectsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public TooManyRejectsException(String message) {
    super(message);
  }
}
