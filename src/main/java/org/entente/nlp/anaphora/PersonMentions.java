package org.entente.nlp.anaphora;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Rule;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/** Tells which mentions of countries name a person who acts for the country. */
final class PersonMentions {

  private final Set<String> offices;
  private final OfficeOf officeOf;

  PersonMentions(WordLists words) {
    offices = words.words(WordKind.OFFICE);
    officeOf = new OfficeOf(words);
  }

  /** The first of {@code mentions} that names a person outside of a quotation. */
  Optional<CountryMention> firstOf(List<CountryMention> mentions, String text) {
    return mentions.stream()
        .filter(mention -> isPerson(mention, text))
        .filter(mention -> !isQuoted(mention, text))
        .findFirst();
  }

  private boolean isPerson(CountryMention mention, String text) {
    return mention.kind() == CountryKind.LEADER
        || mention.rule() == Rule.ANAPHOR_NAME
        || WordsAfter.haveOneOf(offices, mention.span(), text)
        || officeOf.precedes(mention.span(), text);
  }

  /** Whether a quotation that began in the same paragraph is open. */
  private static boolean isQuoted(CountryMention mention, String text) {
    int begin = mention.span().begin();
    boolean open = false;
    for (int at = text.lastIndexOf('\n', begin) + 1; at < begin; at++) {
      open =
          switch (text.charAt(at)) {
            case '"' -> !open;
            case '\u201c' -> true;
            case '\u201d' -> false;
            default -> open;
          };
    }
    return open;
  }
}
