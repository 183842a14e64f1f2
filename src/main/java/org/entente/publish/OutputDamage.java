package org.entente.publish;

import org.apache.hadoop.fs.Path;

/**
 * A file or folder of an output that is missing, or not as a run left it.
 *
 * @param part what it is a part of
 * @param file the file or folder
 * @param found what is wrong with it
 */
public record OutputDamage(Part part, Path file, String found) {

  /** The parts of an output, in the order of how much is lost with them. */
  public enum Part {
    POINTER("'entente repair' makes the tables again from the kept records"),
    TABLE("'entente repair' makes the tables again from the kept records"),
    RECORDS("nothing can be added without them; 'entente run --replace' starts over"),
    MANIFEST(
        "what the tables were made of is not known without it; 'entente run --replace' starts"
            + " over"),
    SCHEMA("use the release that wrote it, or another --output");

    private final String remedy;

    Part(String remedy) {
      this.remedy = remedy;
    }

    /** What is lost with it, and what the user can do. */
    public String remedy() {
      return remedy;
    }
  }

  @Override
  public String toString() {
    return file + ": " + found;
  }
}
