package org.entente.nlp.lexicon.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.config.UserException;

/**
 * The texts of the lexicon files: those built in, and a user's own beside or in place of them.
 *
 * <p>Small enough to travel with a task or to be saved with a pipeline.
 *
 * @param own the user's files by name; empty for the built-in lexicons alone
 */
public record LexiconSource(SortedMap<String, String> own) implements Serializable {

  /** The lexicons that come with Entente. */
  public static final LexiconSource BUILT_IN = new LexiconSource(new TreeMap<>());

  private static final String KNOWN_UNTIL = "# Known until:";

  /** A text to read and its name for messages. */
  public record Part(String name, String content) {}

  public LexiconSource {
    own = new TreeMap<>(own);
  }

  /**
   * The built-in lexicons with the files of a directory: {@code countries.tsv} replaces the
   * built-in one, {@code countries.anything.tsv} extends it.
   *
   * @throws UserException if the directory cannot be read or holds a file of another name
   */
  public static LexiconSource withDirectory(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new UserException("--lexicon " + directory + ": not a directory");
    }
    SortedMap<String, String> own = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        own.put(checkedName(file), Files.readString(file, UTF_8));
      }
    } catch (MalformedInputException e) {
      throw new UserException("--lexicon " + directory + ": a file is not UTF-8", e);
    } catch (IOException e) {
      throw new UserException("--lexicon " + directory + ": cannot be read: " + e.getMessage(), e);
    }
    if (own.isEmpty()) {
      throw new UserException("--lexicon " + directory + ": no .tsv file in it");
    }
    return new LexiconSource(own);
  }

  private static String checkedName(Path file) {
    String name = file.getFileName().toString();
    if (LexiconFile.named(name).isEmpty()) {
      List<String> known = Stream.of(LexiconFile.values()).map(LexiconFile::fileName).toList();
      throw new UserException(
          file + ": not the name of a lexicon, expected one of " + String.join(", ", known));
    }
    return name;
  }

  /** The texts that make up {@code file}, the one that may be replaced first. */
  public List<Part> parts(LexiconFile file) {
    List<Part> parts = new ArrayList<>();
    String name = file.fileName();
    String replaced = own.get(name);
    parts.add(new Part(name, replaced != null ? replaced : builtIn(name)));
    own.forEach(
        (other, content) -> {
          if (file.isExtendedBy(other)) {
            parts.add(new Part(other, content));
          }
        });
    return parts;
  }

  /**
   * The last day for which the leaders are known: the latest that a line {@code # Known until:
   * YYYY-MM-DD} among the comments of their files names.
   */
  public Optional<LocalDate> leadersKnownUntil() {
    return parts(LexiconFile.LEADERS).stream()
        .flatMap(part -> part.content().lines())
        .filter(line -> line.startsWith(KNOWN_UNTIL))
        .map(line -> LocalDate.parse(line.substring(KNOWN_UNTIL.length()).strip()))
        .max(Comparator.naturalOrder());
  }

  /** A SHA-256 over the names and contents of all files, in hex. */
  public String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (LexiconFile file : LexiconFile.values()) {
        for (Part part : parts(file)) {
          digest.update((part.name() + "\n" + part.content() + "\n").getBytes(UTF_8));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String builtIn(String name) {
    try (InputStream in = LexiconSource.class.getResourceAsStream("/lexicon/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no lexicon " + name + " in the jar");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
