package org.entente.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * Finds the dateline at the head of a text: where the writer was, the day and the agency, up to a
 * dash, as in "MINSK, Aug 20 (BelTA) —" or "PARIS/LONDON (Reuters) -".
 */
public final class Datelines {

  private static final int LONGEST = 120;

  private static final String PLACE = "[\\p{Lu}][\\p{Lu}.'’/ -]{1,40}";
  private static final String REGION = "(?:,\\s[\\p{L}. ]{2,25})?";
  private static final String DAY =
      "(?:,?\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Alpha}*\\.?\\s\\d{1,2}"
          + "|,?\\s\\d{1,2}\\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Alpha}*\\.?)?"
          + "(?:,?\\s\\d{4})?";
  private static final String AGENCY = "(?:,?\\s\\([^()\\n]{2,40}\\))?";
  private static final String DASH = "\\s?(?:--|[-\\u2013\\u2014])\\s";

  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\s*" + PLACE + REGION + DAY + AGENCY + DASH, Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern WITH_AGENCY =
      Pattern.compile(
          "\\s*\\p{Lu}[\\p{L}.'’/ -]{1,40}" + REGION + DAY + "\\s\\([^()\\n]{2,40}\\)" + DASH,
          Pattern.UNICODE_CHARACTER_CLASS);

  private Datelines() {}

  /** The dateline that {@code text} begins with at {@code from}, if it does; its dash included. */
  public static Optional<Span> find(String text, int from) {
    String head = text.substring(from, Math.min(text.length(), from + LONGEST));
    for (Pattern form : new Pattern[] {CAPITALS, WITH_AGENCY}) {
      Matcher matcher = form.matcher(head);
      if (matcher.lookingAt()) {
        return Optional.of(new Span(from, from + matcher.end()));
      }
    }
    return Optional.empty();
  }
}
