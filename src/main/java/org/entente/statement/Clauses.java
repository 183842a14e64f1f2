package org.entente.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/**
 * The clauses of a sentence, told apart by punctuation and conjunctions.
 *
 * <p>A clause ends at a semicolon, a colon, a dash between spaces, and at a comma or space before
 * "but", "while", "whereas", "although", "which", "who", "after", "before" and the like.
 */
final class Clauses {

  private static final Pattern BORDER =
      Pattern.compile(
          "(?=[;:,\\s\\u2014])(?:[;:]\\s|\\s[-\\u2013]{1,2}\\s|\\u2014"
              + "|,?\\s(?:but|while|whereas|although|though|which|who|whom|after|before|because|when"
              + "|since|until|unless)\\s"
              + "|,\\s(?:and|or|as|so|where)\\s)",
          Pattern.CASE_INSENSITIVE);

  private final int[] borders;

  Clauses(String sentence) {
    Matcher matcher = BORDER.matcher(sentence);
    borders = matcher.results().mapToInt(result -> result.start()).toArray();
  }

  /** The number of the clause that holds the unit at {@code offset} of the sentence. */
  int at(int offset) {
    int clause = 0;
    while (clause < borders.length && borders[clause] < offset) {
      clause++;
    }
    return clause;
  }

  /** Whether both spans, given as offsets into the sentence, begin in one clause. */
  boolean together(Span one, Span other) {
    return at(one.begin()) == at(other.begin());
  }
}
