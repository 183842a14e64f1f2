package org.entente.read.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.entente.config.Settings;
import org.entente.config.UserException;
import org.entente.read.Packed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathListTest {

  @TempDir private Path folder;

  @BeforeEach
  void makeTheFilesOfACrawl() throws IOException {
    Files.createDirectories(folder.resolve("crawl/2024/01"));
    Files.writeString(folder.resolve("crawl/2024/01/a.warc"), "WARC/1.0");
    Files.writeString(folder.resolve("crawl/2024/01/b.warc.gz"), "WARC/1.0");
    Files.writeString(folder.resolve("crawl/2024/01/c.warc"), "WARC/1.0");
  }

  /** What is found of a list, as paths below the folder. */
  private List<String> found(String list, byte[] content) throws IOException {
    String input = Files.write(folder.resolve(list), content).toString();
    return InputFiles.find(Settings.of(input, "unused"), PublishedFolders.NONE, new Configuration())
        .paths()
        .stream()
        .map(path -> path.substring(path.indexOf(folder.toString()) + folder.toString().length()))
        .toList();
  }

  @Test
  void aListNamesFilesBelowItsFolderOrAbsolutely() throws IOException {
    String lines = "2024/01/a.warc\r\n\n  " + folder + "/crawl/2024/01/b.warc.gz \n2024/01/a.warc";
    assertThat(found("crawl/list.paths", lines.getBytes(UTF_8)))
        .containsExactly("/crawl/2024/01/a.warc", "/crawl/2024/01/b.warc.gz");
  }

  @Test
  void theListOfACrawlNamesFilesFromAFolderAboveAndMayBeCompressed() throws IOException {
    byte[] lines = Packed.gzip("crawl/2024/01/b.warc.gz\ncrawl/2024/01/c.warc\n");
    assertThat(found("crawl/2024/01/warc.paths.gz", lines))
        .containsExactly("/crawl/2024/01/b.warc.gz", "/crawl/2024/01/c.warc");
  }

  @ParameterizedTest
  @CsvSource({
    "d.warc,                no such file",
    "2024/01,               expected a file",
    "https://[/d.warc,      no such file"
  })
  void aPathThatIsNoFileIsNamedWithItsLine(String path, String fault) {
    assertThatThrownBy(() -> found("crawl/list.paths", ("2024/01/a.warc\n" + path).getBytes(UTF_8)))
        .isInstanceOf(UserException.class)
        .hasMessageEndingWith("/crawl/list.paths line 2: " + path + ": " + fault);
  }
}
