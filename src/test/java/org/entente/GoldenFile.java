package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a test expects its result to equal.
 *
 * <p>{@code mvn test -Dgolden.update=true -Dtest=…} writes the files anew; the test then passes and
 * the difference is for the reviewer of the commit.
 */
public record GoldenFile(Path path) {

  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  public static GoldenFile at(String path) {
    return new GoldenFile(Path.of(path));
  }

  /** Checks that the file has this content, or gives it that content. */
  public void check(String content) throws IOException {
    if (UPDATE) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, content);
    }
    assertThat(path).exists();
    assertThat(content.lines().toList())
        .as("%s; -Dgolden.update=true writes it anew", path)
        .containsExactlyElementsOf(Files.readString(path).lines().toList());
  }
}
