package org.entente.read.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsAction;
import org.apache.hadoop.security.AccessControlException;
import org.entente.config.UserException;

/**
 * The files of a corpus, sorted, folders and lists of paths resolved; hidden ones ({@code _} or
 * {@code .}) left out.
 */
public final class InputFiles {

  private final List<InputFile> files;

  private InputFiles(List<InputFile> files) {
    this.files = List.copyOf(files);
  }

  public List<InputFile> files() {
    return files;
  }

  public List<String> paths() {
    return files.stream().map(InputFile::path).toList();
  }

  /** The length of all files together. */
  public long bytes() {
    return files.stream().mapToLong(InputFile::bytes).sum();
  }

  /**
   * Finds the files below {@code inputs}.
   *
   * @param format of all files; nothing: told by each
   * @throws UserException if one cannot be read, or an input is a file whose format is not clear
   */
  public static InputFiles find(
      List<String> inputs, Optional<String> format, Configuration configuration) {
    Optional<Format> named = format.map(Format::named);
    Map<String, Found> found = new TreeMap<>();
    Set<String> files = new HashSet<>();
    for (String input : inputs) {
      try {
        Path path = new Path(input);
        FileSystem system = path.getFileSystem(configuration);
        FileStatus status = system.getFileStatus(path);
        if (status.isFile()) {
          system.access(path, FsAction.READ);
          files.add(status.getPath().toString());
        }
        collect(system, status, "", found);
      } catch (FileNotFoundException e) {
        throw new UserException("--input " + input + ": no such file or folder", e);
      } catch (AccessControlException e) {
        throw new UserException("--input " + input + ": no permission to read it", e);
      } catch (IOException | IllegalArgumentException e) {
        throw new UserException("--input " + input + ": cannot be read: " + e.getMessage(), e);
      }
    }
    if (found.isEmpty()) {
      throw new UserException("--input " + String.join(",", inputs) + ": no files in it");
    }
    return new InputFiles(described(found, named, files));
  }

  /**
   * A file as it was found.
   *
   * @param name its path below the input
   */
  record Found(FileSystem system, FileStatus status, String name) {}

  private static void collect(
      FileSystem system, FileStatus status, String name, Map<String, Found> files)
      throws IOException {
    if (!status.isDirectory()) {
      Found file = new Found(system, status, name.isEmpty() ? status.getPath().getName() : name);
      List<Found> meant = PathList.isNamed(file.name()) ? PathList.files(file) : List.of(file);
      meant.forEach(found -> files.put(found.status().getPath().toString(), found));
      return;
    }
    system.access(status.getPath(), FsAction.READ_EXECUTE);
    for (FileStatus child : system.listStatus(status.getPath())) {
      String own = child.getPath().getName();
      if (!own.startsWith("_") && !own.startsWith(".")) {
        collect(system, child, name.isEmpty() ? own : name + "/" + own, files);
      }
    }
  }

  /**
   * The files with their formats, each named as briefly as no other is.
   *
   * @param inputs those that are inputs themselves
   */
  private static List<InputFile> described(
      Map<String, Found> found, Optional<Format> named, Set<String> inputs) {
    List<InputFile> files = new ArrayList<>();
    found.forEach(
        (path, file) -> {
          Format format =
              named
                  .or(() -> Format.ofName(path))
                  .or(() -> ofHead(path, file, inputs))
                  .orElse(Format.OTHER);
          files.add(new InputFile(path, file.name(), format, file.status().getLen()));
        });
    Map<String, Long> uses = uses(files, InputFile::name);
    Map<String, Long> bareUses = uses(files, InputFile::bareName);
    return files.stream()
        .map(
            file ->
                bareUses.get(file.bareName()) == 1
                    ? file.renamed(file.bareName())
                    : uses.get(file.name()) == 1 ? file : file.renamed(file.path()))
        .toList();
  }

  private static Map<String, Long> uses(List<InputFile> files, Function<InputFile, String> name) {
    return files.stream().collect(Collectors.groupingBy(name, Collectors.counting()));
  }

  private static Optional<Format> ofHead(String path, Found file, Set<String> inputs) {
    try (InputStream in = file.system().open(file.status().getPath())) {
      byte[] head = DecodedStream.of(in).head();
      Optional<Format> format = Format.ofHead(head);
      if (format.isEmpty() && inputs.contains(path)) {
        throw unclear(path, head);
      }
      return format;
    } catch (IOException e) {
      throw new UserException(path + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static UserException unclear(String path, byte[] head) {
    String found =
        FileKind.of(path, head)
            .map(kind -> "found " + kind.description())
            .orElse("neither its name nor its first bytes tell its format");
    return new UserException(
        path + ": " + found + "; name it with --format, one of " + Format.codes());
  }
}
