package org.entente.nlp.anaphora;

import java.util.regex.Pattern;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/** An office before the name of its country: "the president of Peru". */
final class OfficeOf {

  private static final int REACH = 60;
  private static final String OF = " of ";
  private static final String OF_THE = " of the ";

  private final Pattern office;

  OfficeOf(WordLists words) {
    office =
        Pattern.compile(
            "\\b" + words.anyOfCapitalized(WordKind.OFFICE) + "(?: [\\p{L}-]+){0,4} of (?:the )?$");
  }

  /** Whether an office precedes the name at {@code span}. */
  boolean precedes(Span span, String text) {
    int begin = span.begin();
    boolean after =
        text.startsWith(OF, begin - OF.length())
            || text.startsWith(OF_THE, begin - OF_THE.length());
    return after && office.matcher(text.substring(Math.max(0, begin - REACH), begin)).find();
  }
}
