package org.entente.publish;

import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.entente.config.UserException;
import org.entente.publish.file.CurrentPointer;
import org.entente.publish.file.OutputLayout;
import org.entente.publish.file.RunManifest;

/**
 * What is published in an output folder.
 *
 * @param pointer the pointer to the published snapshot
 * @param manifest what the snapshot was made of
 */
public record PublishedOutput(CurrentPointer pointer, RunManifest manifest) {

  /** How much of an output is compared with what its runs wrote. */
  public enum Depth {
    /** Pointer and manifest. */
    MANIFEST,
    /** These, and the rows and columns of all tables, from the footers of their files. */
    TABLES,
    /** These, and the same of the kept records. */
    RECORDS
  }

  /**
   * Opens what is published in an output folder.
   *
   * @throws UserException if nothing is published there, or if something is damaged
   */
  public static PublishedOutput open(
      OutputLayout layout, Configuration configuration, Depth depth) {
    return find(layout, configuration, depth).orElseThrow(() -> missing(layout));
  }

  /**
   * Opens what is published in an output folder; empty if nothing ever was.
   *
   * @throws UserException if something is damaged
   */
  public static Optional<PublishedOutput> find(
      OutputLayout layout, Configuration configuration, Depth depth) {
    return OutputInspection.of(layout, configuration, depth).published();
  }

  /** The mistake of a caller who names a folder that nothing was ever published in. */
  public static UserException missing(OutputLayout layout) {
    return new UserException(layout.output() + ": nothing is published there (no current.json)");
  }
}
