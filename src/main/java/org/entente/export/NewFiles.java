package org.entente.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Files in the making: they lie in a folder of their own until all are whole. */
final class NewFiles implements AutoCloseable {

  private final Path target;
  private final Path staging;
  private final List<String> names = new ArrayList<>();

  private NewFiles(Path target, Path staging) {
    this.target = target;
    this.staging = staging;
  }

  /** Begins files of a folder, which is made if it is not there. */
  static NewFiles in(Path target) throws IOException {
    Files.createDirectories(target);
    return new NewFiles(target, Files.createTempDirectory(target, ".export-"));
  }

  /** Opens the next file. */
  Writer open(String name) throws IOException {
    names.add(name);
    return Files.newBufferedWriter(staging.resolve(name), UTF_8);
  }

  /** Moves all files to where they belong, each in one step. */
  void publish() throws IOException {
    for (String name : names) {
      Files.move(
          staging.resolve(name),
          target.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    for (String name : names) {
      Files.deleteIfExists(staging.resolve(name));
    }
    Files.delete(staging);
  }
}
