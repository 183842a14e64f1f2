package org.entente.publish;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.config.UserException;

/** What keeps a disk from being written to, found among the causes of what Spark throws. */
public final class DiskFault {

  private static final List<String> OF_DISKS =
      List.of("No space left on device", "Disk quota exceeded", "Read-only file system");

  private DiskFault() {}

  /**
   * Runs jobs that write below a folder.
   *
   * @throws UserException if a disk was full or could not be written
   */
  public static <T> T asUserException(String output, Supplier<T> jobs) {
    try {
      return jobs.get();
    } catch (Exception e) { // Spark's own is checked, but not declared
      Optional<String> fault = find(e);
      if (fault.isPresent()) {
        throw new UserException(
            "--output "
                + output
                + ": cannot be written (or the folder for Spark's own files, spark.local.dir): "
                + fault.get()
                + "; nothing was published",
            e);
      }
      throw e;
    }
  }

  private static Optional<String> find(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      Optional<String> fault = OF_DISKS.stream().filter(message::contains).findFirst();
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }
}
