package org.entente.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.entente.publish.OutputDamage.Part;
import org.entente.publish.PublishedOutput.Depth;
import org.entente.publish.file.CurrentPointer;
import org.entente.publish.file.DamagedFileException;
import org.entente.publish.file.OutputLayout;
import org.entente.publish.file.RunFolders;
import org.entente.publish.file.RunManifest;
import org.entente.schema.Extracted;
import org.entente.schema.Table;

/** Compares an output with what its runs wrote, and collects what is damaged. */
final class OutputInspector {

  private final OutputLayout layout;
  private final FileSystem files;
  private final RunFolders runs;
  private final List<OutputDamage> damages = new ArrayList<>();

  OutputInspector(OutputLayout layout, FileSystem files) {
    this.layout = layout;
    this.files = files;
    this.runs = new RunFolders(layout, files);
  }

  OutputInspection inspection(Depth depth) throws IOException {
    Optional<CurrentPointer> pointer = pointer();
    Optional<RunManifest> manifest = Optional.empty();
    if (pointer.isPresent() || !damages.isEmpty()) {
      manifest = manifest(pointer);
    }
    boolean readable = damages.stream().noneMatch(damage -> damage.part() == Part.SCHEMA);
    List<ParquetFolder> folders = new ArrayList<>();
    if (readable && depth != Depth.MANIFEST) {
      folders.addAll(tables(pointer, manifest));
    }
    if (readable && depth == Depth.RECORDS && manifest.isPresent()) {
      folders.addAll(records(manifest.get()));
    }
    damages.addAll(ParquetFolder.damages(folders, files));
    return new OutputInspection(pointer, manifest, List.copyOf(damages));
  }

  private Optional<CurrentPointer> pointer() throws IOException {
    Path file = layout.pointer();
    if (!files.exists(file)) {
      runs.newestPublished()
          .ifPresent(
              run -> add(Part.POINTER, file, "is missing, although run " + run + " was published"));
      return Optional.empty();
    }
    try {
      CurrentPointer pointer = CurrentPointer.read(layout, files);
      requireSchema(file, pointer.schemaVersion());
      if (OutputLayout.isRunId(pointer.runId())) {
        return Optional.of(pointer);
      }
      add(Part.POINTER, file, "names no run, but '" + pointer.runId() + "'");
    } catch (DamagedFileException e) {
      add(Part.POINTER, file, e.found());
    }
    return Optional.empty();
  }

  /** The manifest of the published run, or of the newest that may be it. */
  private Optional<RunManifest> manifest(Optional<CurrentPointer> pointer) throws IOException {
    Optional<String> run =
        pointer.isPresent() ? pointer.map(CurrentPointer::runId) : runs.newestWithManifest();
    if (run.isEmpty()) {
      add(Part.MANIFEST, layout.snapshots(), "has no snapshot with a manifest");
      return Optional.empty();
    }
    Path file = layout.manifest(run.get());
    try {
      RunManifest manifest = RunManifest.read(layout, files, run.get());
      requireSchema(file, manifest.schemaVersion());
      if (manifest.runId().equals(run.get())) {
        return Optional.of(manifest);
      }
      add(Part.MANIFEST, file, "is of run " + manifest.runId());
    } catch (DamagedFileException e) {
      add(Part.MANIFEST, file, e.found());
    }
    return Optional.empty();
  }

  private void requireSchema(Path file, String version) {
    if (!version.equals(Table.SCHEMA_VERSION)) {
      add(
          Part.SCHEMA,
          file,
          "has schema version " + version + ", this release reads " + Table.SCHEMA_VERSION);
    }
  }

  private List<ParquetFolder> tables(
      Optional<CurrentPointer> pointer, Optional<RunManifest> manifest) {
    if (pointer.isPresent()) {
      Map<String, Long> rows =
          pointer.get().tables().entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, table -> table.getValue().rows()));
      return tables(pointer.get().runId(), rows, Part.POINTER, layout.pointer());
    }
    return manifest
        .map(of -> tables(of.runId(), of.tables(), Part.MANIFEST, layout.manifest(of.runId())))
        .orElse(List.of());
  }

  private List<ParquetFolder> tables(String run, Map<String, Long> rows, Part part, Path source) {
    List<ParquetFolder> folders = new ArrayList<>();
    for (Table table : Table.values()) {
      Long expected = rows.get(table.code());
      if (expected == null) {
        add(part, source, "names no table " + table.code());
      } else {
        folders.add(
            new ParquetFolder(
                Part.TABLE,
                layout.table(run, table),
                List.of(table.schema().structType().fieldNames()),
                expected,
                source.getName()));
      }
    }
    return folders;
  }

  private List<ParquetFolder> records(RunManifest manifest) {
    Path source = layout.manifest(manifest.runId());
    if (manifest.runs().isEmpty()) {
      add(Part.RECORDS, source, "names no kept records");
    }
    return manifest.runs().stream()
        .map(
            kept ->
                new ParquetFolder(
                    Part.RECORDS,
                    layout.records(kept.run()),
                    List.of(Extracted.SCHEMA.fieldNames()),
                    kept.rows(),
                    source.getName()))
        .toList();
  }

  private void add(Part part, Path file, String found) {
    damages.add(new OutputDamage(part, file, found));
  }
}
