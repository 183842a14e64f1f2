package org.entente.read.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.entente.config.Settings;
import org.entente.config.UserException;

/**
 * The files of a corpus, sorted, folders and lists of paths resolved; hidden ones ({@code _} or
 * {@code .}) left out.
 */
public final class InputFiles {

  private static final String ALLOWED = "--allow-empty accepts that";

  private final List<String> inputs;
  private final List<InputFile> files;
  private final List<String> leftOut;

  private InputFiles(List<String> inputs, List<InputFile> files, List<String> leftOut) {
    this.inputs = inputs;
    this.files = List.copyOf(files);
    this.leftOut = leftOut;
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

  /** Folders of the inputs that were left out, as they hold published tables. */
  public List<String> leftOut() {
    return leftOut;
  }

  /**
   * Finds the files below the inputs of a run.
   *
   * @param outputs recognizes folders that runs publish into: they are left out
   * @throws UserException if one cannot be read, or if an input is a file whose format is not
   *     clear; or if the run would publish among them
   */
  public static InputFiles find(
      Settings settings, PublishedFolders outputs, Configuration configuration) {
    Optional<Format> named = settings.form().format().map(Format::named);
    InputWalk walk = InputWalk.beside(settings.output(), outputs, configuration);
    settings.inputs().forEach(walk::add);
    return new InputFiles(
        settings.inputs(), described(walk.files(), named, walk.named()), walk.leftOut());
  }

  /**
   * Checks that there is at least one file.
   *
   * @throws UserException if there is no file
   */
  public void requireSome() {
    if (files.isEmpty()) {
      String others =
          leftOut.isEmpty() ? "" : " but those of published tables (" + joined(leftOut) + ")";
      throw new UserException(
          "--input " + joined(inputs) + ": no files in it" + others + "; " + ALLOWED);
    }
  }

  /**
   * Checks that the files hold at least one record, accepted or refused.
   *
   * @param records how many were read
   * @throws UserException if there is no record
   */
  public void requireSome(long records) {
    if (records == 0) {
      throw new UserException(
          "--input %s: no record in its %d files; %s"
              .formatted(joined(inputs), files.size(), ALLOWED));
    }
  }

  /**
   * A file as it was found.
   *
   * @param name its path below the input
   */
  record Found(FileSystem system, FileStatus status, String name) {}

  private static String joined(List<String> paths) {
    return String.join(",", paths);
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
            .orElse("its format cannot be detected from its name or its first bytes");
    return new UserException(
        path + ": " + found + "; name it with --format, one of " + Format.codes());
  }
}
