package org.entente.nlp.country;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Rule;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * Ministries that follow the name of their country: "the Russian Foreign Ministry", "India's
 * defence ministry". The ministry is a separate mention after that of the country.
 */
final class Ministries {

  private static final int REACH = 48;

  private final Pattern ministry;

  Ministries(WordLists words) {
    ministry =
        Pattern.compile(
            "^(?:['\u2019]s)? ("
                + words.anyOfCapitalized(WordKind.MINISTRY_PORTFOLIO)
                + " "
                + words.anyOfCapitalized(WordKind.MINISTRY_NOUN)
                + ")\\b");
  }

  /** {@code named}, with the ministry after each of them, if there is one. */
  List<CountryMention> with(String text, List<CountryMention> named) {
    List<CountryMention> all = new ArrayList<>(named.size());
    for (CountryMention mention : named) {
      all.add(mention);
      if (mention.kind() == CountryKind.NAME || mention.kind() == CountryKind.DEMONYM) {
        int end = mention.span().end();
        Matcher found = ministry.matcher(text).region(end, Math.min(text.length(), end + REACH));
        if (found.lookingAt()) {
          all.add(
              new CountryMention(
                  new Span(found.start(1), found.end(1)),
                  mention.sentence(),
                  mention.country(),
                  CountryKind.INSTITUTION,
                  Rule.INSTITUTION_OF_COUNTRY));
        }
      }
    }
    return all;
  }
}
