package org.entente.publish;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.entente.publish.PublishedOutput.Depth;
import org.entente.publish.file.DamagedFileException;
import org.entente.publish.file.OutputLayout;
import org.entente.publish.file.RunFolders;
import org.entente.publish.file.RunManifest;

/** A walk through an output folder for what nobody needs. */
final class ExpiredSnapshotFinder {

  private final OutputLayout layout;
  private final FileSystem files;
  private final Instant now;
  private final NavigableSet<String> work;
  private final NavigableSet<String> snapshots;
  private final NavigableSet<String> records;
  private final PublishedOutput published;
  private final List<String> going = new ArrayList<>();
  private final List<ExpiredSnapshots.Folder> folders = new ArrayList<>();
  private Optional<Path> unreadable = Optional.empty();

  /** Lists first: a run that publishes meanwhile is in work, or else the pointer names it. */
  ExpiredSnapshotFinder(OutputLayout layout, FileSystem files, Instant now) throws IOException {
    this.layout = layout;
    this.files = files;
    this.now = now;
    RunFolders runs = new RunFolders(layout, files);
    this.work = runs.working();
    this.snapshots = runs.snapshots();
    this.records = runs.records();
    this.published = PublishedOutput.open(layout, files.getConf(), Depth.MANIFEST);
  }

  ExpiredSnapshots expired(int keep) throws IOException {
    String current = published.pointer().runId();
    List<String> finished = new ArrayList<>();
    Set<String> all = new TreeSet<>(work);
    all.addAll(snapshots);
    for (String run : all) {
      boolean ended = !work.contains(run) && files.exists(layout.manifest(run));
      if (ended || run.equals(current)) {
        finished.add(run);
      }
      if (!ended) {
        addUnlessGoing(run);
      }
    }
    List<String> old = new ArrayList<>(finished.subList(0, Math.max(0, finished.size() - keep)));
    old.remove(current);
    for (String run : old) {
      add(layout.snapshot(run));
    }
    finished.removeAll(old);
    addRecordsOfNone(finished);
    return new ExpiredSnapshots(folders, going, unreadable);
  }

  private void addUnlessGoing(String run) throws IOException {
    if (lastSign(run).isAfter(now.minus(Heartbeat.DEAD_AFTER))) {
      going.add(run);
      return;
    }
    add(layout.work(run));
    if (!run.equals(published.pointer().runId())) {
      add(layout.snapshot(run));
    }
  }

  private void addRecordsOfNone(List<String> finished) throws IOException {
    Set<String> needed = new TreeSet<>(going);
    needed.addAll(published.manifest().runIds());
    for (String run : finished) {
      try {
        needed.addAll(RunManifest.read(layout, files, run).runIds());
      } catch (DamagedFileException e) {
        unreadable = Optional.of(layout.manifest(run));
        return;
      }
    }
    for (String run : records) {
      if (!needed.contains(run)) {
        add(layout.records(run));
      }
    }
  }

  /**
   * When a run last wrote a file, its heartbeat above all; without any, when its folders changed.
   */
  private Instant lastSign(String run) throws IOException {
    List<FileStatus> seen = new ArrayList<>();
    List<FileStatus> written = new ArrayList<>();
    for (Path folder : List.of(layout.work(run), layout.snapshot(run))) {
      if (files.exists(folder)) {
        seen.add(files.getFileStatus(folder));
        Stream.of(RunFolders.list(files, folder)).filter(FileStatus::isFile).forEach(written::add);
      }
    }
    return (written.isEmpty() ? seen : written)
        .stream()
            .map(sign -> Instant.ofEpochMilli(sign.getModificationTime()))
            .max(Comparator.naturalOrder())
            .orElse(Instant.MAX);
  }

  private void add(Path path) throws IOException {
    if (files.exists(path)) {
      folders.add(new ExpiredSnapshots.Folder(path, files.getContentSummary(path).getLength()));
    }
  }
}
