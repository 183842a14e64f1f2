package org.entente.nlp.anaphora;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Rule;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;
import org.entente.nlp.text.SentenceIndex;
import org.entente.nlp.text.Tokens;

/**
 * Finds what belongs to a country and may stand for it: companies, armed groups and places.
 *
 * <p>A place where something happens ("in Odesa") does not stand for its country.
 */
final class Belongings {

  private static final int REACH = 32;

  private final PhraseMatcher homes;
  private final Pattern located;

  Belongings(PhraseMatcher homes, WordLists words) {
    this.homes = homes;
    located =
        Pattern.compile(
            "\\b"
                + words.anyOfCapitalized(WordKind.VENUE_PREPOSITION)
                + " (?:the )?(?:\\p{Ll}+ern )?$");
  }

  /** Those in {@code text} that are in none of the mentions {@code named}, in order. */
  List<CountryMention> find(Tokens text, List<CountryMention> named, SentenceIndex index) {
    List<CountryMention> found = new ArrayList<>();
    Taken taken = new Taken(named);
    for (PhraseMatcher.Hit hit : homes.find(text)) {
      Span span = hit.span();
      Entry entry = hit.entries().get(0);
      boolean stands =
          entry.kind() != EntryKind.PLACE || !located.matcher(before(text.text(), span)).find();
      if (stands && !hit.isBlocked() && !taken.overlaps(span)) {
        found.add(
            new CountryMention(
                span, index.idAt(span.begin()), entry.code(), CountryKind.ANAPHOR, rule(entry)));
      }
    }
    return found;
  }

  private static String before(String text, Span span) {
    return text.substring(Math.max(0, span.begin() - REACH), span.begin());
  }

  private static Rule rule(Entry entry) {
    return switch (entry.kind()) {
      case COMPANY -> Rule.COMPANY_OF_COUNTRY;
      case GROUP -> Rule.GROUP_OF_COUNTRY;
      default -> Rule.PLACE_IN_COUNTRY;
    };
  }
}
