package org.entente.read.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.BiConsumer;
import org.entente.config.UserException;

/**
 * The fields of a known corpus: a file of lines {@code part = field, field}, the first counts
 * first.
 */
final class Preset {

  private static final String FOLDER = "/preset/";

  /** The corpora that have a file. */
  static final List<String> NAMES =
      List.of(
          "ag-news",
          "all-the-news",
          "cc-news",
          "fake-news-corpus",
          "huffpost",
          "media-cloud",
          "news-please",
          "newsapi",
          "realnews",
          "ungd",
          "webz");

  private final Properties fields;

  private Preset(Properties fields) {
    this.fields = fields;
  }

  /**
   * The preset with this name.
   *
   * @throws UserException if no preset has this name
   */
  static Preset named(String name) {
    if (!NAMES.contains(name)) {
      throw new UserException(
          "--preset " + name + ": not known, expected one of " + String.join(", ", NAMES));
    }
    try (InputStream in = Preset.class.getResourceAsStream(FOLDER + name + ".properties")) {
      Properties fields = new Properties();
      fields.load(new InputStreamReader(in, UTF_8));
      return new Preset(fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives each part with each of its fields, in their order. */
  void forEach(BiConsumer<String, String> action) {
    fields
        .stringPropertyNames()
        .forEach(
            part ->
                Arrays.stream(fields.getProperty(part).split(","))
                    .forEach(field -> action.accept(part, field)));
  }
}
