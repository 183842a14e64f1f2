package org.entente.publish.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The runs that have folders below an output; ids of runs sort by time. */
public record RunFolders(OutputLayout layout, FileSystem files) {

  /** Runs that have not finished, or died before they could tidy up. */
  public NavigableSet<String> working() throws IOException {
    return runs(layout.work(), "");
  }

  public NavigableSet<String> snapshots() throws IOException {
    return runs(layout.snapshots(), "");
  }

  /** Runs that kept their records. */
  public NavigableSet<String> records() throws IOException {
    return runs(layout.records(), OutputLayout.RUN + "=");
  }

  /** The newest run with a manifest; one that left no work goes before those that did. */
  public Optional<String> newestWithManifest() throws IOException {
    NavigableSet<String> unfinished = working();
    Optional<String> newest = Optional.empty();
    for (String run : snapshots()) {
      boolean better = !unfinished.contains(run) || newest.filter(unfinished::contains).isPresent();
      if (files.exists(layout.manifest(run)) && (newest.isEmpty() || better)) {
        newest = Optional.of(run);
      }
    }
    return newest;
  }

  /** The newest run that is known to have published: it left a manifest or records, and no work. */
  public Optional<String> newestPublished() throws IOException {
    NavigableSet<String> runs = records();
    newestWithManifest().ifPresent(runs::add);
    runs.removeAll(working());
    return runs.isEmpty() ? Optional.empty() : Optional.of(runs.last());
  }

  private NavigableSet<String> runs(Path parent, String prefix) throws IOException {
    NavigableSet<String> runs = new TreeSet<>();
    for (FileStatus file : list(files, parent)) {
      String name = file.getPath().getName();
      if (file.isDirectory()
          && name.startsWith(prefix)
          && OutputLayout.isRunId(name.substring(prefix.length()))) {
        runs.add(name.substring(prefix.length()));
      }
    }
    return runs;
  }

  /** What is in a folder; nothing if it is not there. */
  public static FileStatus[] list(FileSystem files, Path folder) throws IOException {
    try {
      return files.listStatus(folder);
    } catch (FileNotFoundException e) {
      return new FileStatus[0];
    }
  }
}
