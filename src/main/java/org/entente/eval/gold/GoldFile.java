package org.entente.eval.gold;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.entente.config.UserException;

/**
 * Labelled texts as JSON Lines: one object a line, each with an {@code id} of its own; a file whose
 * name ends in {@code .gz} is unpacked.
 */
public final class GoldFile {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

  private GoldFile() {}

  /**
   * The objects of {@code file}; blank lines are skipped.
   *
   * @throws UserException with file and line, if one is no object or repeats an id
   */
  public static List<GoldObject> read(Path file) {
    List<GoldObject> records = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (!line.isBlank()) {
        GoldObject record = new GoldObject(file + ":" + number, parsed(line, file, number));
        if (!ids.add(record.text("id"))) {
          throw record.mistake("the id " + record.text("id") + " occurs twice");
        }
        records.add(record);
      }
    }
    if (records.isEmpty()) {
      throw new UserException(file + ": no record in it");
    }
    return records;
  }

  private static List<String> lines(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UserException(file + ": no such file");
    }
    try {
      ByteBuffer content = ByteBuffer.wrap(unpacked(file));
      return UTF_8.newDecoder().decode(content).toString().lines().toList();
    } catch (CharacterCodingException e) {
      throw new UserException(file + ": not UTF-8", e);
    } catch (IOException e) {
      throw new UserException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static byte[] unpacked(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    return file.toString().endsWith(".gz")
        ? new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes()
        : content;
  }

  private static JsonNode parsed(String line, Path file, int number) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UserException(file + ":" + number + ": " + e.getOriginalMessage(), e);
    }
  }
}
