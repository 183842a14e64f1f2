package org.entente.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.entente.config.UserException;

/**
 * What of an output folder nobody needs: snapshots older than those to keep, and what is left of
 * runs that died.
 *
 * @param folders the folders to remove
 * @param going the runs that are not finished, but not known to be dead
 */
public record Garbage(List<Folder> folders, List<String> going) {

  /** A folder and the length of the files below it. */
  public record Folder(Path path, long bytes) {}

  /**
   * Finds the garbage of an output folder, and removes nothing.
   *
   * @param keep how many of the newest snapshots stay; the one that counts stays, too, if it is
   *     older
   * @throws UserException if nothing is published there
   */
  public static Garbage find(Layout layout, Configuration configuration, int keep, Instant now) {
    try {
      FileSystem files = layout.output().getFileSystem(configuration);
      // A run that publishes meanwhile is in work, or else it is the one that the pointer names.
      Set<String> work = runs(files, layout.work());
      Set<String> snapshots = runs(files, layout.snapshots());
      String counts = Pointer.read(layout, configuration).runId();
      List<String> going = new ArrayList<>();
      List<Folder> folders = new ArrayList<>();
      List<String> finished = new ArrayList<>();
      for (String run : union(work, snapshots)) {
        boolean counting = run.equals(counts);
        boolean ended = !work.contains(run) && files.exists(layout.manifest(run));
        if (ended || counting) {
          finished.add(run);
        }
        if (!ended && lastSign(files, layout, run).isAfter(now.minus(Heartbeat.DEAD_AFTER))) {
          going.add(run);
        } else if (!ended) {
          add(folders, files, layout.work(run));
          if (!counting) {
            add(folders, files, layout.snapshot(run));
          }
        }
      }
      for (String run : finished.subList(0, Math.max(0, finished.size() - keep))) {
        if (!run.equals(counts)) {
          add(folders, files, layout.snapshot(run));
        }
      }
      return new Garbage(folders, going);
    } catch (IOException e) {
      throw new UserException(layout.output() + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Removes a folder.
   *
   * @throws UserException if it cannot be removed
   */
  public static void remove(Folder folder, Configuration configuration) {
    try {
      FileSystem files = folder.path().getFileSystem(configuration);
      if (!files.delete(folder.path(), true) && files.exists(folder.path())) {
        throw new IOException("no permission");
      }
    } catch (IOException e) {
      throw new UserException(folder.path() + ": cannot be removed: " + e.getMessage(), e);
    }
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private static Set<String> runs(FileSystem files, Path parent) throws IOException {
    Set<String> runs = new TreeSet<>();
    for (FileStatus file : list(files, parent)) {
      if (file.isDirectory() && Layout.isRunId(file.getPath().getName())) {
        runs.add(file.getPath().getName());
      }
    }
    return runs;
  }

  /** When a run last wrote a file, its heartbeat not least; without any, its folders tell. */
  private static Instant lastSign(FileSystem files, Layout layout, String run) throws IOException {
    List<FileStatus> folders = new ArrayList<>();
    List<FileStatus> written = new ArrayList<>();
    for (Path folder : List.of(layout.work(run), layout.snapshot(run))) {
      if (files.exists(folder)) {
        folders.add(files.getFileStatus(folder));
        Stream.of(list(files, folder)).filter(FileStatus::isFile).forEach(written::add);
      }
    }
    return (written.isEmpty() ? folders : written)
        .stream()
            .map(sign -> Instant.ofEpochMilli(sign.getModificationTime()))
            .max(Comparator.naturalOrder())
            .orElse(Instant.MAX);
  }

  private static FileStatus[] list(FileSystem files, Path folder) throws IOException {
    try {
      return files.listStatus(folder);
    } catch (FileNotFoundException e) {
      return new FileStatus[0];
    }
  }

  private static void add(List<Folder> folders, FileSystem files, Path path) throws IOException {
    if (files.exists(path)) {
      folders.add(new Folder(path, files.getContentSummary(path).getLength()));
    }
  }
}
