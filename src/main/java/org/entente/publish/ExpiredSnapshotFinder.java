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
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A walk through an output folder for what nobody needs. */
final class ExpiredSnapshotFinder {

  private final OutputLayout layout;
  private final FileSystem files;
  private final Instant now;
  private final Set<String> work;
  private final Set<String> snapshots;
  private final Set<String> records;
  private final String counting;
  private final List<String> going = new ArrayList<>();
  private final List<ExpiredSnapshots.Folder> folders = new ArrayList<>();

  /** Lists first: a run that publishes meanwhile is in work, or else the pointer names it. */
  ExpiredSnapshotFinder(OutputLayout layout, FileSystem files, Instant now) throws IOException {
    this.layout = layout;
    this.files = files;
    this.now = now;
    this.work = runs(layout.work(), "");
    this.snapshots = runs(layout.snapshots(), "");
    this.records = runs(layout.records(), OutputLayout.RUN + "=");
    this.counting = CurrentPointer.read(layout, files.getConf()).runId();
  }

  ExpiredSnapshots garbage(int keep) throws IOException {
    List<String> finished = new ArrayList<>();
    Set<String> all = new TreeSet<>(work);
    all.addAll(snapshots);
    for (String run : all) {
      boolean ended = !work.contains(run) && files.exists(layout.manifest(run));
      if (ended || run.equals(counting)) {
        finished.add(run);
      }
      if (!ended) {
        addUnlessGoing(run);
      }
    }
    List<String> old = new ArrayList<>(finished.subList(0, Math.max(0, finished.size() - keep)));
    old.remove(counting);
    for (String run : old) {
      add(layout.snapshot(run));
    }
    finished.removeAll(old);
    addRecordsOfNone(finished);
    return new ExpiredSnapshots(folders, going);
  }

  private void addUnlessGoing(String run) throws IOException {
    if (lastSign(run).isAfter(now.minus(Heartbeat.DEAD_AFTER))) {
      going.add(run);
      return;
    }
    add(layout.work(run));
    if (!run.equals(counting)) {
      add(layout.snapshot(run));
    }
  }

  private void addRecordsOfNone(List<String> finished) throws IOException {
    Set<String> needed = new TreeSet<>(going);
    for (String run : finished) {
      PreviousSnapshot.find(layout, files, run).ifPresent(past -> needed.addAll(past.runs()));
    }
    for (String run : records) {
      if (!needed.contains(run)) {
        add(layout.records(run));
      }
    }
  }

  /** When a run last wrote a file, its heartbeat not least; without any, its folders tell. */
  private Instant lastSign(String run) throws IOException {
    List<FileStatus> seen = new ArrayList<>();
    List<FileStatus> written = new ArrayList<>();
    for (Path folder : List.of(layout.work(run), layout.snapshot(run))) {
      if (files.exists(folder)) {
        seen.add(files.getFileStatus(folder));
        Stream.of(list(folder)).filter(FileStatus::isFile).forEach(written::add);
      }
    }
    return (written.isEmpty() ? seen : written)
        .stream()
            .map(sign -> Instant.ofEpochMilli(sign.getModificationTime()))
            .max(Comparator.naturalOrder())
            .orElse(Instant.MAX);
  }

  private Set<String> runs(Path parent, String prefix) throws IOException {
    Set<String> runs = new TreeSet<>();
    for (FileStatus file : list(parent)) {
      String name = file.getPath().getName();
      if (file.isDirectory()
          && name.startsWith(prefix)
          && OutputLayout.isRunId(name.substring(prefix.length()))) {
        runs.add(name.substring(prefix.length()));
      }
    }
    return runs;
  }

  private FileStatus[] list(Path folder) throws IOException {
    try {
      return files.listStatus(folder);
    } catch (FileNotFoundException e) {
      return new FileStatus[0];
    }
  }

  private void add(Path path) throws IOException {
    if (files.exists(path)) {
      folders.add(new ExpiredSnapshots.Folder(path, files.getContentSummary(path).getLength()));
    }
  }
}
