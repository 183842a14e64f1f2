package org.entente.nlp.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.text.Span;

/**
 * Finds the dateline at the head of a text: where the writer was, the day and the agency, as in
 * "MINSK, Aug 20 (BelTA) —", "PARIS/LONDON (Reuters) -", "Moscow. January 5. INTERFAX -" or
 * "MOSCOW, January 5. /TASS/.", "LONDON, July 8:"; or place and day alone, after a headline:
 * "LONDON 1996-08-30".
 */
public final class Datelines {

  private static final int LONGEST = 120;
  private static final int LONGEST_HEADLINE = 300;

  private static final String CAPITALS = "[\\p{Lu}][\\p{Lu}.'’/ -]{1,40}";
  private static final String PLACE = "\\p{Lu}[\\p{L}'’/ -]{1,40}";
  private static final String REGION = "(?:,\\s[\\p{L}. ]{2,25})?";
  private static final String YEAR = "(?:,?\\s\\d{4})?";
  private static final String AGENCY = "\\s(?:\\([^()\\n]{2,40}\\)|/[^/\\n]{2,40}/)";
  private static final String BARE_AGENCY = "\\s\\p{Lu}[\\p{Lu}-]{1,15}";
  private static final String DASH = "\\s?(?:--|[-\\u2013\\u2014])\\s";

  private static final Pattern AFTER_HEADLINE =
      Pattern.compile("(?:^|[.\\n])\\s*(\\p{Lu}[\\p{Lu}'’/ ]{1,40}\\s\\d{4}-\\d{2}-\\d{2})(?=\\s)");

  private final List<Pattern> forms;

  /**
   * A finder of datelines.
   *
   * @param months the first letters of each month, in lowercase
   */
  public Datelines(Set<String> months) {
    String month = month(months);
    String day = "(?:" + month + "\\s\\d{1,2}|\\d{1,2}\\s" + month + ")" + YEAR;
    String dayIfAny = "(?:,?\\s" + day + "|" + YEAR + ")";
    forms =
        List.of(
            pattern(CAPITALS + REGION + dayIfAny + "(?:,?" + AGENCY + ")?" + DASH),
            pattern(PLACE + REGION + dayIfAny + ",?" + AGENCY + DASH),
            pattern(PLACE + REGION + "[.,]\\s" + day + "[.,]" + BARE_AGENCY + DASH),
            pattern(CAPITALS + REGION + ",\\s" + day + "\\.\\s/[^/\\n]{2,40}/\\.\\s"),
            pattern(CAPITALS + REGION + ",\\s" + day + "(?:,\\s\\p{Lu}\\p{L}{2,20})?:\\s"));
  }

  /** A month, in full or abbreviated, with a capital or in capitals. */
  private static String month(Set<String> months) {
    return months.stream()
            .flatMap(
                month -> {
                  String capitals = month.toUpperCase(Locale.ROOT);
                  return Stream.of(capitals, capitals.charAt(0) + month.substring(1));
                })
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"))
        + "\\p{Alpha}{0,6}\\.?";
  }

  private static Pattern pattern(String form) {
    return Pattern.compile("\\s*" + form, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The dateline at the head of what {@code text} holds from {@code from}; its dash included. */
  public Optional<Span> find(String text, int from) {
    String head = text.substring(from, Math.min(text.length(), from + LONGEST_HEADLINE));
    Matcher after = AFTER_HEADLINE.matcher(head);
    if (after.find()) {
      return Optional.of(new Span(from + after.start(1), from + after.end(1)));
    }
    String start = head.substring(0, Math.min(head.length(), LONGEST));
    for (Pattern form : forms) {
      Matcher matcher = form.matcher(start);
      if (matcher.lookingAt()) {
        return Optional.of(new Span(from, from + matcher.end()));
      }
    }
    return Optional.empty();
  }
}
