package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a test expects its result to equal.
 *
 * <p>{@code mvn test -Dgolden.update=true -Dtest=…} writes the files again; the test then passes
 * and the difference is for the reviewer of the commit.
 */
public record GoldenFile(Path path) {

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  public static GoldenFile at(String path) {
    return new GoldenFile(Path.of(path));
  }

  /** Checks that the file has this content, or gives it that content. */
  public void check(String content) throws IOException {
    if (UPDATE) {
      write(content);
    }
    assertThat(path).exists();
    assertThat(content.lines().toList())
        .as("%s; -Dgolden.update=true writes it again", path)
        .containsExactlyElementsOf(Files.readString(path).lines().toList());
  }

  /** Gives the file this content. */
  void write(String content) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }
}
