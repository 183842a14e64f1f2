package org.entente.resolve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A country that begins the name of something else, told by the last word of that name: "Hong Kong
 * Open", "Bangladesh Lamps", "British Masters".
 */
final class ProperNameRule implements ReadingRule {

  private static final int REACH = 60;
  private static final int MOST_WORDS = 3;
  private static final Pattern CAPITAL = Pattern.compile("\\G[ \\n](\\p{Lu}[\\p{L}&'’-]*)");

  @Override
  public Optional<Verdict> judge(Candidate candidate, Evidence evidence) {
    String after = evidence.after(candidate.span(), REACH);
    Matcher words = CAPITAL.matcher(after);
    for (int i = 0; i < MOST_WORDS && words.find(); i++) {
      Optional<String> named = evidence.nameHead(words.group(1));
      if (named.isPresent() && !goesOn(after, words.end())) {
        return Optional.of(Verdict.reject(named.get() + "-name"));
      }
    }
    return Optional.empty();
  }

  /** Whether the word is an adjective or a verb: "Iran Open to Talks". */
  private static boolean goesOn(String text, int from) {
    return text.regionMatches(true, from, " to ", 0, 4)
        || text.regionMatches(true, from, " for ", 0, 5);
  }
}
