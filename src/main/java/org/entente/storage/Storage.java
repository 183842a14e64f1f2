package org.entente.storage;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.entente.config.UserException;

/** The file systems that paths name. */
public final class Storage {

  /**
   * File systems whose rename is a copy, and where a file appears when it is written to its end.
   */
  private static final Set<String> OBJECT_STORES =
      Set.of("s3", "s3a", "s3n", "gs", "oss", "cosn", "obs", "oci", "swift");

  /** How often, and for how many milliseconds, a store is asked before it counts as unreachable. */
  private static final Map<String, String> RETRY_LIMITS =
      Map.of(
          "fs.s3a.attempts.maximum", "2",
          "fs.s3a.retry.limit", "2",
          "fs.s3a.connection.timeout", "20000");

  private Storage() {}

  /** Opens the file system of a URI. */
  private interface Opener {
    FileSystem open(URI uri, Configuration configuration) throws IOException;
  }

  /**
   * The file system of a path.
   *
   * @throws IOException if it is unknown, or its library is missing; the message says which
   */
  public static FileSystem of(Path path, Configuration configuration) throws IOException {
    return opened(path, configuration, FileSystem::get);
  }

  /**
   * Refuses a location whose file system cannot be reached. Nothing needs to be there yet.
   *
   * <p>A store that does not answer is asked twice only, unless the configuration sets its own
   * limits; the work afterwards has the limits of the configuration.
   *
   * @param option the option that names it
   * @throws UserException if its library or its bucket is missing, if access is denied, or if it
   *     does not answer
   */
  public static void requireReachable(String option, String location, Configuration configuration) {
    try {
      Path path = new Path(location);
      if (scheme(path, configuration).equals("file")) {
        return;
      }
      try (FileSystem files = opened(path, limited(configuration), FileSystem::newInstance)) {
        files.getFileStatus(path);
      }
    } catch (FileNotFoundException e) {
      // the store has answered
    } catch (IOException | RuntimeException e) {
      throw new UserException(option + " " + location + ": " + StorageFault.describe(e), e);
    }
  }

  static boolean isObjectStore(FileSystem files) {
    return OBJECT_STORES.contains(files.getUri().getScheme());
  }

  private static FileSystem opened(Path path, Configuration configuration, Opener opener)
      throws IOException {
    try {
      return opener.open(path.toUri(), configuration);
    } catch (IOException | RuntimeException | LinkageError e) {
      throw StorageLibrary.missing(scheme(path, configuration), e);
    }
  }

  private static String scheme(Path path, Configuration configuration) {
    String scheme = path.toUri().getScheme();
    return scheme == null ? FileSystem.getDefaultUri(configuration).getScheme() : scheme;
  }

  private static Configuration limited(Configuration configuration) {
    Configuration limited = new Configuration(configuration);
    RETRY_LIMITS.forEach(
        (name, limit) -> {
          if (isDefault(configuration, name)) {
            limited.set(name, limit);
          }
        });
    return limited;
  }

  private static boolean isDefault(Configuration configuration, String name) {
    String[] sources = configuration.getPropertySources(name);
    return sources == null || sources[sources.length - 1].endsWith("core-default.xml");
  }
}
