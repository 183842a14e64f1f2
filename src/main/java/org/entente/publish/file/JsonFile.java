package org.entente.publish.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.entente.config.Grain;

/** The form of the pointer and the manifests: JSON with names in snake case. */
public final class JsonFile {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(OptionalJson.module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .addMixIn(Grain.class, GrainCode.class)
          .build();

  private interface GrainCode {
    @JsonValue
    String code();
  }

  private JsonFile() {}

  /**
   * Reads a file.
   *
   * @throws DamagedFileException if it is missing, or has another content
   */
  static <T> T read(FileSystem files, Path file, Class<T> type) throws IOException {
    try (InputStream in = files.open(file)) {
      T value = JSON.readValue(in, type);
      if (value == null) {
        throw new DamagedFileException(file, "is null");
      }
      return value;
    } catch (FileNotFoundException e) {
      throw new DamagedFileException(file, files.exists(file) ? "is not a file" : "is missing");
    } catch (ChecksumException e) {
      throw new DamagedFileException(file, "does not have its checksum");
    } catch (JsonProcessingException e) {
      throw new DamagedFileException(file, "cannot be parsed: " + reason(e));
    }
  }

  private static String reason(JsonProcessingException e) {
    boolean incomplete = e instanceof ValueInstantiationException && e.getCause() != null;
    String message = incomplete ? e.getCause().getMessage() : e.getOriginalMessage();
    return String.valueOf(message).lines().findFirst().orElse("");
  }

  public static void write(FileSystem files, Path file, Object value) throws IOException {
    try (OutputStream out = files.create(file, true)) {
      out.write(text(value).getBytes(UTF_8));
    }
  }

  /** The text of a file that holds {@code value}. */
  public static String text(Object value) throws JsonProcessingException {
    return JSON.writeValueAsString(value) + "\n";
  }
}
