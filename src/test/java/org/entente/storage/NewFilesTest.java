package org.entente.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {

  private static final Configuration HADOOP = new Configuration();

  @TempDir private Path folder;
  private org.apache.hadoop.fs.Path target;

  @BeforeEach
  void target() {
    target = new org.apache.hadoop.fs.Path(folder.toUri());
  }

  private NewFiles begin() throws IOException {
    return NewFiles.in(target, new org.apache.hadoop.fs.Path(target, "staging"), HADOOP);
  }

  private static void write(NewFiles files, String name, String content) throws IOException {
    try (Writer out = files.open(name)) {
      out.write(content);
    }
  }

  @Test
  void noFileIsSeenBeforeAllAreWhole() throws IOException {
    try (NewFiles files = begin()) {
      write(files, "a", "1");
      write(files, "b", "2");
      assertThat(folder.toFile().list()).containsExactly("staging");
      files.publish();
    }
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void anOldFileIsReplacedAndItsChecksumRemoved() throws IOException {
    FileSystem local = FileSystem.getLocal(HADOOP);
    org.apache.hadoop.fs.Path file = new org.apache.hadoop.fs.Path(target, "a");
    try (OutputStream out = local.create(file)) {
      out.write("old".getBytes(UTF_8));
    }
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a", ".a.crc");
    try (NewFiles files = begin()) {
      write(files, "a", "new");
      files.publish();
    }
    assertThat(folder.toFile().list()).containsExactly("a");
    try (InputStream in = local.open(file)) {
      assertThat(in.readAllBytes()).isEqualTo("new".getBytes(UTF_8));
    }
  }
}
