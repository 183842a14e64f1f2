package org.entente.nlp.country;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Rule;
import org.entente.model.Span;

/**
 * The ministries that a country's name tells whose they are: "the Russian Foreign Ministry",
 * "India's defence ministry". The ministry is a mention of its own, behind that of the country.
 */
final class Ministries {

  private static final int REACH = 48;

  private static final Pattern MINISTRY =
      Pattern.compile(
          "^(?:['\u2019]s)? ((?:[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance|[Tt]rade|[Ee]nergy"
              + "|[Ee]conomy|[Hh]ealth|[Aa]griculture|[Tt]ransport|[Cc]ommerce|[Jj]ustice)"
              + " [Mm]inistry)\\b");

  private Ministries() {}

  /** {@code named}, each ministry that stands behind one of them added in its place. */
  static List<CountryMention> with(String text, List<CountryMention> named) {
    List<CountryMention> all = new ArrayList<>(named.size());
    for (CountryMention mention : named) {
      all.add(mention);
      if (mention.kind() == CountryKind.NAME || mention.kind() == CountryKind.DEMONYM) {
        int end = mention.span().end();
        Matcher ministry = MINISTRY.matcher(text).region(end, Math.min(text.length(), end + REACH));
        if (ministry.lookingAt()) {
          all.add(
              new CountryMention(
                  new Span(ministry.start(1), ministry.end(1)),
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
