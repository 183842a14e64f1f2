package org.entente.nlp.anaphora;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Rule;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/** Tells which mentions of countries name a person who acts for the country. */
final class PersonMentions {

  private static final int REACH = 60;

  private final Pattern after;
  private final Pattern before;

  PersonMentions(WordLists words) {
    String office = words.anyOfCapitalised(WordKind.OFFICE);
    after = Pattern.compile("^(?:['’]s?)?(?: [\\p{L}-]+){0,5}? " + office + "\\b");
    before = Pattern.compile("\\b" + office + " of (?:the )?$");
  }

  /** Those of {@code mentions} that name a person, outside of quotations. */
  List<CountryMention> among(List<CountryMention> mentions, String text) {
    return mentions.stream()
        .filter(mention -> isPerson(mention, text))
        .filter(mention -> !isQuoted(mention, text))
        .toList();
  }

  private boolean isPerson(CountryMention mention, String text) {
    int begin = mention.span().begin();
    int end = mention.span().end();
    return mention.kind() == CountryKind.LEADER
        || mention.rule() == Rule.ANAPHOR_NAME
        || after.matcher(text.substring(end, Math.min(text.length(), end + REACH))).find()
        || before.matcher(text.substring(Math.max(0, begin - REACH), begin)).find();
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
