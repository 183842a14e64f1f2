package org.entente.nlp.anaphora;

import static org.entente.nlp.anaphora.NameIntroductions.DEFINITE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Rule;
import org.entente.model.text.Document;
import org.entente.model.text.Span;
import org.entente.nlp.anaphora.NameIntroductions.Introduction;
import org.entente.nlp.lexicon.words.WordLists;
import org.entente.nlp.text.SentenceIndex;

/**
 * Finds persons, companies and bodies that a document introduces with their country and then names
 * by a part of their name: "Rojas" after "Peruvian minister Ana Rojas".
 */
final class IntroducedNames {

  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}'’-])\\p{Lu}[\\p{L}'’-]+");

  private final NameIntroductions introductions;

  IntroducedNames(WordLists words, Set<String> givenNames) {
    introductions = new NameIntroductions(words, givenNames);
  }

  /** The later namings in {@code document} of what it introduces, in order. */
  List<CountryMention> find(Document document, List<CountryMention> named, SentenceIndex index) {
    Map<String, Introduction> known = introductions.of(document, named);
    List<CountryMention> found = new ArrayList<>();
    Taken taken = new Taken(named);
    Matcher words = WORD.matcher(document.text());
    while (!known.isEmpty() && words.find()) {
      String word = NameIntroductions.withoutPossessive(words.group());
      Span span = new Span(words.start(), words.start() + word.length());
      boolean definite =
          document
              .text()
              .regionMatches(
                  true, span.begin() - DEFINITE.length(), DEFINITE, 0, DEFINITE.length());
      Introduction introduction =
          known.get(definite && !known.containsKey(word) ? DEFINITE + word : word);
      int sentence = index.idAt(span.begin());
      if (introduction != null && sentence > introduction.sentence() && !taken.overlaps(span)) {
        found.add(
            new CountryMention(
                span, sentence, introduction.country(), CountryKind.ANAPHOR, Rule.ANAPHOR_NAME));
      }
    }
    return found;
  }
}
