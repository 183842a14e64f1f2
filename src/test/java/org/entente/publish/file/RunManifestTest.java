package org.entente.publish.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.entente.config.AggregationSettings;
import org.entente.config.AnnotationSettings;
import org.entente.config.Grain;
import org.entente.config.InputFormat;
import org.entente.config.Settings;
import org.entente.publish.Manifests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunManifestTest {

  private static final String RUN = "20240520T080000Z-0a1b2c";

  @TempDir private Path folder;

  private RunManifest writtenAndRead(Settings settings) throws IOException {
    RunManifest manifest = Manifests.of(RUN, settings, "0a1b2c", 7, List.of(RUN));
    OutputLayout layout = OutputLayout.of(folder.toString());
    FileSystem files = FileSystem.getLocal(new Configuration(false));
    JsonFile.write(files, layout.manifest(RUN), manifest);
    RunManifest read = RunManifest.read(layout, files, RUN);
    assertThat(read).isEqualTo(manifest);
    return read;
  }

  @Test
  void whatIsWrittenIsReadWithDefaultsAndEmptyValues() throws IOException {
    assertThat(writtenAndRead(Settings.of("news", "out")).settings())
        .isEqualTo(Settings.of("news", "out"));
  }

  @Test
  void everySettingIsReadAsItWas() throws IOException {
    Settings settings =
        new Settings(
            List.of("a", "b"),
            "out",
            new InputFormat(
                Optional.of("jsonl"), Optional.of("webz"), List.of("text=lead"), "UTF-16"),
            Optional.of(Path.of("/own")),
            new AnnotationSettings(
                Optional.of("ner"), "chunks", "PER=PERSON", 9, List.of(), true, 0.7, true),
            new AggregationSettings(List.of(Grain.DAY, Grain.ALL), 1, 2, 3, List.of("EU")),
            0.25,
            true);
    assertThat(writtenAndRead(settings).settings()).isEqualTo(settings);
    assertThat(Files.readString(folder.resolve("snapshots/" + RUN + "/manifest.json")))
        .contains("\"grains\" : [ \"day\", \"all\" ]", "\"max_article_chars\" : 9")
        .contains("\"pipeline\" : \"ner\"", "\"lexicon\" : \"file:///own\"");
  }
}
