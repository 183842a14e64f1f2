package org.entente.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.check.Invariant.OfRows;
import org.entente.check.Invariant.OfTables;

/**
 * An invariant as an SQL file in {@code src/main/resources/check}: a comment that says what must
 * hold, and a query for the rows that break it.
 *
 * @param holds what must hold
 * @param query the query, which may contain {@code ${table}}
 */
record InvariantFile(String holds, String query) {

  private static final Pattern FILE = Pattern.compile("-- (\\V*)\n(.*)", Pattern.DOTALL);

  private static final Pattern OF_ROWS =
      Pattern.compile("select \\* from (\\S+)\nwhere (.*)", Pattern.DOTALL);

  /** Reads {@code check/<name>.sql}. */
  private static InvariantFile read(String name) {
    String resource = "/check/" + name + ".sql";
    try (InputStream in = InvariantFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource + " in the jar");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Matcher parts = matcher(FILE, text.strip(), resource);
      return new InvariantFile(parts.group(1), parts.group(2));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  private static Matcher matcher(Pattern pattern, String text, String resource) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalStateException(resource + ": expected " + pattern.pattern());
    }
    return matcher;
  }

  /** An invariant of each row of a table, from {@code check/rows/<name>.sql}. */
  static OfRows ofRows(String name, String table) {
    InvariantFile file = read("rows/" + name);
    String query = file.query().replace("${table}", table);
    Matcher parts = matcher(OF_ROWS, query, name);
    if (!parts.group(1).equals(table)) {
      throw new IllegalStateException(name + " is about " + parts.group(1) + ", not " + table);
    }
    return new OfRows(table, file.holds(), parts.group(2));
  }

  /** An invariant of rows together, from {@code check/tables/<name>.sql}. */
  static OfTables ofTables(String name) {
    InvariantFile file = read("tables/" + name);
    return new OfTables(file.holds(), file.query());
  }
}
