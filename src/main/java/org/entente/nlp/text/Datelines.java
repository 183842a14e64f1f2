package org.entente.nlp.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * Finds the dateline at the head of a text: where the writer was, the day and the agency, as in
 * "MINSK, Aug 20 (BelTA) —", "PARIS/LONDON (Reuters) -", "Moscow. January 5. INTERFAX -" or
 * "MOSCOW, January 5. /TASS/.", "LONDON, July 8:"; or place and day alone, behind a headline:
 * "LONDON 1996-08-30".
 */
public final class Datelines {

  private static final int LONGEST = 120;
  private static final int LONGEST_HEADLINE = 300;

  private static final String CAPITALS = "[\\p{Lu}][\\p{Lu}.'’/ -]{1,40}";
  private static final String PLACE = "\\p{Lu}[\\p{L}'’/ -]{1,40}";
  private static final String REGION = "(?:,\\s[\\p{L}. ]{2,25})?";
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
          + "|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\p{Alpha}{0,6}\\.?";
  private static final String YEAR = "(?:,?\\s\\d{4})?";
  private static final String DAY = "(?:" + MONTH + "\\s\\d{1,2}|\\d{1,2}\\s" + MONTH + ")" + YEAR;
  private static final String DAY_IF_ANY = "(?:,?\\s" + DAY + "|" + YEAR + ")";
  private static final String AGENCY = "\\s(?:\\([^()\\n]{2,40}\\)|/[^/\\n]{2,40}/)";
  private static final String BARE_AGENCY = "\\s\\p{Lu}[\\p{Lu}-]{1,15}";
  private static final String DASH = "\\s?(?:--|[-\\u2013\\u2014])\\s";

  private static final List<Pattern> FORMS =
      List.of(
          pattern(CAPITALS + REGION + DAY_IF_ANY + "(?:,?" + AGENCY + ")?" + DASH),
          pattern(PLACE + REGION + DAY_IF_ANY + ",?" + AGENCY + DASH),
          pattern(PLACE + REGION + "[.,]\\s" + DAY + "[.,]" + BARE_AGENCY + DASH),
          pattern(CAPITALS + REGION + ",\\s" + DAY + "\\.\\s/[^/\\n]{2,40}/\\.\\s"),
          pattern(CAPITALS + REGION + ",\\s" + DAY + "(?:,\\s\\p{Lu}\\p{L}{2,20})?:\\s"));

  private static final Pattern BEHIND_HEADLINE =
      Pattern.compile("(?:^|[.\\n])\\s*(\\p{Lu}[\\p{Lu}'’/ ]{1,40}\\s\\d{4}-\\d{2}-\\d{2})(?=\\s)");

  private Datelines() {}

  private static Pattern pattern(String form) {
    return Pattern.compile("\\s*" + form, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** The dateline at the head of what {@code text} holds from {@code from}; its dash included. */
  public static Optional<Span> find(String text, int from) {
    String head = text.substring(from, Math.min(text.length(), from + LONGEST_HEADLINE));
    Matcher behind = BEHIND_HEADLINE.matcher(head);
    if (behind.find()) {
      return Optional.of(new Span(from + behind.start(1), from + behind.end(1)));
    }
    String start = head.substring(0, Math.min(head.length(), LONGEST));
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(start);
      if (matcher.lookingAt()) {
        return Optional.of(new Span(from, from + matcher.end()));
      }
    }
    return Optional.empty();
  }
}
