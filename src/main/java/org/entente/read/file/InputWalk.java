package org.entente.read.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsAction;
import org.apache.hadoop.security.AccessControlException;
import org.entente.config.UserException;
import org.entente.storage.Storage;

/** A walk through the inputs of a run that passes by hidden files and published tables. */
final class InputWalk {

  private final String output;
  private final Path outputPath;
  private final PublishedFolders outputs;
  private final Configuration configuration;
  private final Map<String, InputFiles.Found> files = new TreeMap<>();
  private final Set<String> named = new HashSet<>();
  private final List<String> leftOut = new ArrayList<>();

  private InputWalk(
      String output, Path outputPath, PublishedFolders outputs, Configuration configuration) {
    this.output = output;
    this.outputPath = outputPath;
    this.outputs = outputs;
    this.configuration = configuration;
  }

  /**
   * A walk for a run.
   *
   * @param output where it publishes
   */
  static InputWalk beside(String output, PublishedFolders outputs, Configuration configuration) {
    Path path = new Path(output);
    try {
      path = Storage.of(path, configuration).makeQualified(path);
    } catch (IOException e) {
      // no input is on an unknown file system
    }
    return new InputWalk(output, path, outputs, configuration);
  }

  /** The files found, by path. */
  Map<String, InputFiles.Found> files() {
    return files;
  }

  /** The paths of files that are inputs themselves. */
  Set<String> named() {
    return Set.copyOf(named);
  }

  /** The folders passed by, as they hold published tables. */
  List<String> leftOut() {
    return List.copyOf(leftOut);
  }

  /**
   * Finds the files of a file, a folder or a list of paths.
   *
   * @throws UserException if it cannot be read
   */
  void add(String input) {
    try {
      Path path = new Path(input);
      FileSystem system = Storage.of(path, configuration);
      FileStatus status = system.getFileStatus(path);
      if (status.isFile()) {
        system.access(path, FsAction.READ);
        named.add(status.getPath().toString());
      }
      if (status.getPath().equals(outputPath)) {
        throw new UserException(
            "--output " + output + ": is the input as well; name a folder of its own");
      }
      collect(system, status, "");
    } catch (FileNotFoundException e) {
      throw new UserException("--input " + input + ": no such file or folder", e);
    } catch (AccessControlException e) {
      throw new UserException("--input " + input + ": no permission to read it", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new UserException("--input " + input + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private void collect(FileSystem system, FileStatus status, String name) throws IOException {
    if (status.isDirectory()) {
      collectFolder(system, status.getPath(), name);
      return;
    }
    String own = name.isEmpty() ? status.getPath().getName() : name;
    InputFiles.Found file = new InputFiles.Found(system, status, own);
    List<InputFiles.Found> meant = PathList.isNamed(own) ? PathList.files(file) : List.of(file);
    meant.forEach(found -> files.put(found.status().getPath().toString(), found));
  }

  private void collectFolder(FileSystem system, Path folder, String name) throws IOException {
    system.access(folder, FsAction.READ_EXECUTE);
    FileStatus[] content = system.listStatus(folder);
    if (outputs.hold(system, content)) {
      leftOut.add(folder.toString());
      return;
    }
    if (folder.equals(outputPath) && content.length > 0) {
      throw new UserException(
          "--output "
              + output
              + ": is part of the input and holds files that no run published; name a separate"
              + " folder");
    }
    for (FileStatus child : content) {
      String own = child.getPath().getName();
      if (!own.startsWith("_") && !own.startsWith(".")) {
        collect(system, child, name.isEmpty() ? own : name + "/" + own);
      }
    }
  }
}
