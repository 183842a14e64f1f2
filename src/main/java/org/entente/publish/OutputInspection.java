package org.entente.publish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.entente.config.UserException;
import org.entente.publish.OutputDamage.Part;
import org.entente.publish.file.CurrentPointer;
import org.entente.publish.file.OutputLayout;
import org.entente.publish.file.RunManifest;
import org.entente.storage.Storage;

/**
 * An output compared with what its runs wrote.
 *
 * @param pointer the pointer, unless it is missing or damaged
 * @param manifest the manifest of the published run, or of the newest run that wrote one if the
 *     pointer is damaged; empty if it is damaged, or if nothing was ever published
 * @param damages what is damaged
 */
public record OutputInspection(
    Optional<CurrentPointer> pointer, Optional<RunManifest> manifest, List<OutputDamage> damages) {

  /**
   * Inspects an output folder, without reading a row.
   *
   * @throws UserException if the folder cannot be read
   */
  public static OutputInspection of(
      OutputLayout layout, Configuration configuration, PublishedOutput.Depth depth) {
    try {
      FileSystem files = Storage.of(layout.output(), configuration);
      return new OutputInspector(layout, files).inspection(depth);
    } catch (IOException e) {
      throw new UserException(layout.output() + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private void requireWhole() {
    if (!damages.isEmpty()) {
      Part worst = damages.stream().map(OutputDamage::part).max(Part::compareTo).orElseThrow();
      throw new UserException(first(damages) + "; " + worst.remedy());
    }
  }

  /**
   * What is published, if anything ever was.
   *
   * @throws UserException that names the first damaged file, if there is one
   */
  public Optional<PublishedOutput> published() {
    requireWhole();
    return pointer.map(found -> new PublishedOutput(found, manifest.orElseThrow()));
  }

  /**
   * What the tables can be made of again.
   *
   * @throws UserException that says what is lost, if they cannot
   */
  public RunManifest requireRepairable() {
    List<OutputDamage> lost =
        damages.stream().filter(damage -> damage.part().compareTo(Part.TABLE) > 0).toList();
    if (!lost.isEmpty()) {
      throw new UserException(first(lost) + "; " + meaning(lost.get(0).part()));
    }
    return manifest.orElseThrow();
  }

  private String meaning(Part lost) {
    boolean whole = damages.stream().allMatch(damage -> damage.part() == Part.RECORDS);
    return lost != Part.RECORDS
        ? lost.remedy()
        : (whole ? "the tables are whole, but " : "the tables cannot be made again, and ")
            + lost.remedy();
  }

  private static String first(List<OutputDamage> damages) {
    int others = damages.size() - 1;
    return damages.get(0) + (others == 0 ? "" : " (and " + others + " more, see 'entente check')");
  }
}
