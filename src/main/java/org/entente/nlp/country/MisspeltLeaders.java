package org.entente.nlp.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.config.Threshold;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Rule;
import org.entente.model.text.Span;
import org.entente.nlp.country.context.AdjacentWords;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;
import org.entente.nlp.text.SentenceIndex;

/**
 * Leaders whose name is written one letter away from that of a leader named in the same document:
 * "Kukashenko" beside "Lukashenko". One letter is added, left out, changed, or two are swapped.
 */
final class MisspeltLeaders {

  /** Shorter surnames are one letter away from too much else. */
  private static final int SHORTEST = Threshold.MISSPELT_SURNAME_LETTERS.count();

  private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}{" + (SHORTEST - 1) + ",}");

  private final Pattern introduced;

  MisspeltLeaders(WordLists words) {
    introduced =
        Pattern.compile(
            "(?:, "
                + words.anyOf(WordKind.NEW_PERSON)
                + " | \\p{Lu}| "
                + words.anyOf(WordKind.PARTICLE_AFTER_GIVEN_NAME)
                + " )");
  }

  /** {@code named} and the misspelt leaders, in order. */
  List<CountryMention> with(
      String text, List<CountryMention> named, SentenceIndex sentences, DocumentContext context) {
    Map<String, String> surnames = surnames(text, named);
    if (surnames.isEmpty()) {
      return named;
    }
    List<CountryMention> all = new ArrayList<>(named);
    int next = 0;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      Span span = new Span(words.start(), words.end());
      while (next < named.size() && named.get(next).span().end() <= span.begin()) {
        next++;
      }
      boolean taken = next < named.size() && named.get(next).span().overlaps(span);
      String word = words.group();
      for (Map.Entry<String, String> leader : surnames.entrySet()) {
        if (isOneLetterAway(word, leader.getKey())
            && !taken
            && !surnames.containsKey(word)
            && !isNewPerson(text, span, context)
            && !context.isKnownWord(word)) {
          all.add(mention(span, sentences, leader.getValue()));
        }
      }
    }
    all.sort(Comparator.comparingInt(mention -> mention.span().begin()));
    return all;
  }

  /** Whether the words around introduce another person or thing of that name. */
  private boolean isNewPerson(String text, Span span, DocumentContext context) {
    return introduced.matcher(context.after(span, 8)).lookingAt()
        || AdjacentWords.of(span, text).before().filter(context::isGivenName).isPresent();
  }

  /** The country of each leader by the last word of the name. */
  private static Map<String, String> surnames(String text, List<CountryMention> named) {
    Map<String, String> surnames = new HashMap<>();
    for (CountryMention mention : named) {
      if (mention.kind() == CountryKind.LEADER) {
        String name = mention.span().of(text);
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        if (surname.length() >= SHORTEST && surname.chars().allMatch(Character::isLetter)) {
          surnames.put(surname, mention.country());
        }
      }
    }
    return surnames;
  }

  private static CountryMention mention(Span span, SentenceIndex sentences, String country) {
    return new CountryMention(
        span, sentences.idAt(span.begin()), country, CountryKind.LEADER, Rule.LEADER_MISSPELT);
  }

  /** Whether one edit turns one word into the other; both begin or both end alike. */
  static boolean isOneLetterAway(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1 || one.equals(other)) {
      return false;
    }
    int shorter = Math.min(one.length(), other.length());
    int front = 0;
    while (front < shorter && one.charAt(front) == other.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < shorter - front
        && one.charAt(one.length() - 1 - back) == other.charAt(other.length() - 1 - back)) {
      back++;
    }
    int oneLeft = one.length() - front - back;
    int otherLeft = other.length() - front - back;
    boolean swapped =
        oneLeft == 2
            && otherLeft == 2
            && one.charAt(front) == other.charAt(front + 1)
            && one.charAt(front + 1) == other.charAt(front);
    return Math.max(oneLeft, otherLeft) == 1 || swapped;
  }
}
