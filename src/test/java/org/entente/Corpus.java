package org.entente;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A small corpus in JSON Lines that a test writes line by line. */
public final class Corpus {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> lines = new ArrayList<>();

  /** Adds an article of an id and a text. */
  public Corpus article(String id, String text) {
    return record(Map.of("id", id, "text", text));
  }

  /** Adds a record of any fields. */
  public Corpus record(Map<String, ?> fields) {
    try {
      return line(JSON.writeValueAsString(fields));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Adds a line as it is. */
  public Corpus line(String line) {
    lines.add(line);
    return this;
  }

  /** Writes the lines and gives the file's path. */
  public String write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, String.join("\n", lines) + "\n").toString();
  }
}
