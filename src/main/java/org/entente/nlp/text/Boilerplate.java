package org.entente.nlp.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.text.Span;

/**
 * Finds boilerplate: lines of a text that belong to the web page and not to the article, such as
 * menus, bylines, credits, links to other articles and comment forms.
 *
 * <p>Only whole lines are boilerplate, recognized by the phrase they begin with or consist of. A
 * line that reads like a sentence is not boilerplate, whatever its first words.
 */
public final class Boilerplate {

  /** How a phrase makes its line boilerplate. */
  public enum Kind {
    /** The line consists of it. */
    LINE,
    /** The line consists of it; the lines after it are boilerplate up to the next line of prose. */
    HEADING,
    /** The line begins with it and a colon, and is no longer than a caption. */
    LABEL,
    /** The line begins with it, and is no longer than a caption. */
    NOTICE,
    /** The line begins with it, and only names follow. */
    BYLINE,
    /** The line consists of it, near other such lines; or it begins a trail of short items. */
    MENU
  }

  private static final int LONGEST_LINE = 400;
  private static final int CAPTION = 30;
  private static final int NAMES = 16;
  private static final int NAMES_IN_CAPITALS = 6;
  private static final int PROSE = 6;
  private static final int ITEM = 4;
  private static final int ITEMS = 3;

  private static final Pattern TRAIL_SIGN = Pattern.compile("[>|/\u00bb\u203a\u2022\u00b7]");

  private final Map<String, Set<Kind>> kinds = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> bylineWords;
  private int longest;

  /** A phrase that makes its line boilerplate. */
  public record Phrase(String surface, Kind kind) {}

  /**
   * A finder of boilerplate.
   *
   * @param phrases the phrases that it is recognized by
   * @param bylineWords words that may be between the names of a byline, in lowercase
   */
  public Boilerplate(List<Phrase> phrases, Set<String> bylineWords) {
    this.bylineWords = bylineWords;
    for (Phrase phrase : phrases) {
      Line line = Line.of(phrase.surface(), new Span(0, phrase.surface().length()));
      int length = line.words().size();
      kinds
          .computeIfAbsent(line.head(length), key -> EnumSet.noneOf(Kind.class))
          .add(phrase.kind());
      firstWords.add(line.head(1));
      longest = Math.max(longest, length);
    }
  }

  /**
   * The boilerplate of one text.
   *
   * @param lines in order
   */
  public record Lines(List<Span> lines) {

    /** Whether {@code span} overlaps one of the lines. */
    public boolean hold(Span span) {
      int low = 0;
      int high = lines.size() - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        if (lines.get(middle).overlaps(span)) {
          return true;
        }
        if (lines.get(middle).begin() <= span.begin()) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return false;
    }
  }

  /** The boilerplate lines of {@code text}, from {@code from} on. */
  public Lines find(String text, int from) {
    Page page = new Page(text);
    int begin = from;
    while (begin < text.length()) {
      int newline = text.indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      Span line = trimmed(text, begin, end);
      if (line.length() > 0) {
        page.add(line);
      }
      begin = end + 1;
    }
    page.endMenu();
    return new Lines(page.found);
  }

  private static Span trimmed(String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /** The state of one search: whether a heading is open, and the lines of a possible menu. */
  private final class Page {

    private final String text;
    private final List<Span> found = new ArrayList<>();
    private final List<Span> menu = new ArrayList<>();
    private int menuItems;
    private int menuLength;
    private boolean underHeading;

    Page(String text) {
      this.text = text;
    }

    void add(Span span) {
      boolean open = underHeading || menuItems > 0;
      if (!open && (span.length() > LONGEST_LINE || !firstWords.contains(firstWord(span)))) {
        return;
      }
      Line line = Line.of(text, span);
      Optional<Kind> kind = kind(line);
      if (kind.isPresent() && kind.get() != Kind.MENU) {
        endMenu();
        found.add(span);
        underHeading |= kind.get() == Kind.HEADING;
      } else if (underHeading && !isProse(line)) {
        found.add(span);
      } else {
        underHeading = false;
        addToMenu(line, kind.isPresent());
      }
    }

    private String firstWord(Span span) {
      List<Line.Word> first = Line.words(text, span, 1);
      return first.isEmpty() ? "" : first.get(0).key();
    }

    private void addToMenu(Line line, boolean isItem) {
      if (line.words().size() > ITEM || line.isClosed()) {
        endMenu();
      } else if (isItem || menuItems > 0) {
        menu.add(line.span());
        menuItems += isItem ? 1 : 0;
        menuLength = isItem ? menu.size() : menuLength;
      }
    }

    void endMenu() {
      if (menuItems >= ITEMS) {
        found.addAll(menu.subList(0, menuLength));
      }
      menu.clear();
      menuItems = 0;
    }

    private Optional<Kind> kind(Line line) {
      if (line.words().isEmpty() || !line.words().get(0).isCapital()) {
        return Optional.empty();
      }
      for (int count = Math.min(longest, line.words().size()); count > 0; count--) {
        for (Kind kind : kinds.getOrDefault(line.head(count), Set.of())) {
          if (makes(kind, line, count)) {
            return Optional.of(kind == Kind.MENU && isTrail(line, count) ? Kind.LINE : kind);
          }
        }
      }
      return Optional.empty();
    }

    private boolean makes(Kind kind, Line line, int count) {
      int size = line.words().size();
      return switch (kind) {
        case LINE, HEADING -> size == count;
        case LABEL -> size <= CAPTION && text.startsWith(":", line.words().get(count - 1).end());
        case NOTICE -> size <= CAPTION;
        case BYLINE -> size > count && areNames(line, count);
        case MENU -> size == count || isTrail(line, count);
      };
    }

    private boolean areNames(Line line, int count) {
      String written = line.span().of(text);
      boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
      return line.words().size() <= (capitals ? NAMES_IN_CAPITALS : NAMES)
          && line.words().stream()
              .skip(count)
              .allMatch(word -> word.isCapital() || bylineWords.contains(word.key()));
    }

    /**
     * Whether the line is three or more short items separated by signs, the first of them its first
     * {@code count} words: "Home > News > World".
     */
    private boolean isTrail(Line line, int count) {
      String[] items = TRAIL_SIGN.split(line.span().of(text), -1);
      int first = line.words().get(count - 1).end() - line.span().begin();
      if (items.length < ITEMS || line.isClosed() || items[0].stripTrailing().length() > first) {
        return false;
      }
      for (String item : items) {
        if (item.isBlank() || item.strip().split("\\s+").length > ITEM) {
          return false;
        }
      }
      return true;
    }
  }

  private static boolean isProse(Line line) {
    return line.words().size() >= PROSE && line.isClosed();
  }
}
