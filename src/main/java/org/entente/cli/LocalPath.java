package org.entente.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** The value of an option that names a file or folder of this machine. */
final class LocalPath {

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:/.*");

  private LocalPath() {}

  /** Reads a path, or a URI of the scheme file. */
  static Path of(String value) {
    if (!SCHEME.matcher(value).matches()) {
      return Path.of(value);
    }
    if (value.startsWith("file:")) {
      return Path.of(URI.create(value));
    }
    throw new TypeConversionException("expected a local path but was '" + value + "'");
  }
}
