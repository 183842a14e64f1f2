package org.entente.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsAction;
import org.apache.hadoop.security.AccessControlException;
import org.entente.config.UserException;

/**
 * The files of a corpus.
 *
 * @param format the format of all of them
 * @param paths the files, sorted, folders resolved; hidden ones ({@code _} or {@code .}) left out
 * @param bytes their length together
 */
public record InputFiles(Format format, List<String> paths, long bytes) {

  /**
   * Finds the files below {@code inputs}.
   *
   * @throws UserException if one cannot be read, or their format is not clear
   */
  public static InputFiles find(
      List<String> inputs, Optional<String> format, Configuration configuration) {
    Optional<Format> named = format.map(Format::named);
    TreeMap<String, FileStatus> files = new TreeMap<>();
    for (String input : inputs) {
      try {
        Path path = new Path(input);
        FileSystem system = path.getFileSystem(configuration);
        collect(system, system.getFileStatus(path), files);
      } catch (FileNotFoundException e) {
        throw new UserException("--input " + input + ": no such file or folder", e);
      } catch (AccessControlException e) {
        throw new UserException("--input " + input + ": no permission to read it", e);
      } catch (IOException | IllegalArgumentException e) {
        throw new UserException("--input " + input + ": cannot be read: " + e.getMessage(), e);
      }
    }
    if (files.isEmpty()) {
      throw new UserException("--input " + String.join(",", inputs) + ": no files in it");
    }
    long bytes = files.values().stream().mapToLong(FileStatus::getLen).sum();
    return new InputFiles(
        named.orElseGet(() -> commonFormat(files)), List.copyOf(files.keySet()), bytes);
  }

  private static void collect(
      FileSystem system, FileStatus status, TreeMap<String, FileStatus> files) throws IOException {
    system.access(status.getPath(), status.isDirectory() ? FsAction.READ_EXECUTE : FsAction.READ);
    if (!status.isDirectory()) {
      files.put(status.getPath().toString(), status);
      return;
    }
    for (FileStatus child : system.listStatus(status.getPath())) {
      String name = child.getPath().getName();
      if (!name.startsWith("_") && !name.startsWith(".")) {
        collect(system, child, files);
      }
    }
  }

  private static Format commonFormat(TreeMap<String, FileStatus> files) {
    List<Format> found = new ArrayList<>();
    for (String file : files.keySet()) {
      Format format =
          Format.ofFile(file)
              .orElseThrow(
                  () ->
                      new UserException(
                          file + ": its name does not tell its format; name it with --format"));
      if (!found.contains(format)) {
        found.add(format);
      }
    }
    if (found.size() > 1) {
      throw new UserException(
          "--input: files of several formats ("
              + found.get(0).code()
              + ", "
              + found.get(1).code()
              + "), expected one; name the files or the folder of one format");
    }
    return found.get(0);
  }
}
