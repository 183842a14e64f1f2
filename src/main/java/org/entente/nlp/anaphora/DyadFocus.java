package org.entente.nlp.anaphora;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.config.Threshold;
import org.entente.model.CountryMention;
import org.entente.model.Dyad;
import org.entente.model.Rule;
import org.entente.model.text.Document;
import org.entente.model.text.Field;
import org.entente.model.text.Sentence;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.text.Tokens;

/**
 * The dyad that each sentence of a document is about, if there is exactly one.
 *
 * <p>It is the dyad of the last sentence that names two countries, at most {@link #REACH} back;
 * else of the title, else of title and lead together. Any country named since must be one of the
 * two, except companions in the sentence itself ("together with Russia, the two countries"). There
 * is no dyad if three or more countries compete: in the sentence before, in the sentence itself, or
 * by being named as often in the document. Nor if a sentence names one country and an organization,
 * which may be the two.
 */
final class DyadFocus {

  private static final int REACH = Threshold.ANAPHOR_SENTENCES.count();
  private static final String THE = "the ";

  private final Document document;
  private final Tokens text;
  private final List<Sentence> sentences;
  private final PhraseMatcher organizations;
  private final Set<String> companions;
  private final Map<Integer, Set<String>> countriesOf = new HashMap<>();
  private final Map<Integer, List<CountryMention>> mentionsOf = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> title = new TreeSet<>();
  private Set<String> lead = Set.of();

  /** The focus of {@code document}, by the mentions that name one country each, in order. */
  DyadFocus(
      Document document,
      Tokens text,
      List<Sentence> sentences,
      List<CountryMention> named,
      PhraseMatcher organizations,
      Set<String> companions) {
    this.document = document;
    this.text = text;
    this.sentences = sentences;
    this.organizations = organizations;
    this.companions = companions;
    for (CountryMention mention : named) {
      if (mention.countsForTopic(document)) {
        add(mention);
      }
    }
  }

  private void add(CountryMention mention) {
    Set<String> there = countriesOf.computeIfAbsent(mention.sentence(), id -> new TreeSet<>());
    there.add(mention.country());
    mentionsOf.computeIfAbsent(mention.sentence(), id -> new ArrayList<>()).add(mention);
    numbers.merge(mention.country(), 1, Integer::sum);
    if (document.fieldAt(mention.span().begin()) == Field.TITLE) {
      title.add(mention.country());
    } else if (lead.isEmpty()) {
      lead = there;
    }
  }

  /**
   * A dyad and the rule that found it.
   *
   * @param rule for the column {@code rule}
   * @param adjacent whether the previous sentence names it
   */
  record Found(Dyad dyad, Rule rule, boolean adjacent) {}

  /** The dyad at a sentence that does not name two countries itself. */
  Optional<Found> at(int sentence) {
    Set<String> since = new TreeSet<>();
    for (int back = 0; back <= REACH && back <= sentence; back++) {
      Set<String> there = back == 0 ? withoutCompanions(sentence) : countries(sentence - back);
      if (back > 0 && there.size() == 2) {
        return atSentence(sentence - back, since, back == 1);
      }
      if (there.size() > 1) {
        return back > 1 ? atLarge(since) : Optional.empty();
      }
      since.addAll(there);
      if (since.size() > 2 || (there.size() == 1 && namesOrganization(sentence - back))) {
        return Optional.empty();
      }
    }
    return atLarge(since);
  }

  /** The two countries that a sentence names before {@code offset}, if it names no third. */
  Optional<Found> within(int sentence, int offset) {
    Set<String> before = new TreeSet<>();
    for (CountryMention mention : mentionsOf.getOrDefault(sentence, List.of())) {
      if (mention.span().end() <= offset) {
        before.add(mention.country());
      }
    }
    return before.size() == 2 && before.equals(countries(sentence))
        ? Optional.of(new Found(dyad(before), Rule.ANAPHOR_SAME, true))
        : Optional.empty();
  }

  /** The countries of a sentence but those "together with" which the two do what it says. */
  private Set<String> withoutCompanions(int sentence) {
    Set<String> others = new TreeSet<>();
    for (CountryMention mention : mentionsOf.getOrDefault(sentence, List.of())) {
      if (!isCompanion(mention)) {
        others.add(mention.country());
      }
    }
    return others;
  }

  private boolean isCompanion(CountryMention mention) {
    String text = document.text();
    int end = mention.span().begin();
    int words =
        text.regionMatches(true, end - THE.length(), THE, 0, THE.length())
            ? end - THE.length()
            : end;
    return companions.stream()
        .map(companion -> companion + " ")
        .anyMatch(
            companion ->
                text.regionMatches(
                    true, words - companion.length(), companion, 0, companion.length()));
  }

  private Set<String> countries(int sentence) {
    return countriesOf.getOrDefault(sentence, Set.of());
  }

  private boolean namesOrganization(int sentence) {
    return organizations.find(text.within(sentences.get(sentence).span())).stream()
        .anyMatch(hit -> !hit.isBlocked());
  }

  private Optional<Found> atSentence(int sentence, Set<String> since, boolean adjacent) {
    Set<String> two = countries(sentence);
    boolean clear = adjacent || title.size() < 2 || title.equals(two);
    if (!clear || !two.containsAll(since)) {
      return Optional.empty();
    }
    boolean inTitle = document.fieldAt(sentences.get(sentence).span().begin()) == Field.TITLE;
    return Optional.of(
        new Found(dyad(two), inTitle ? Rule.ANAPHOR_TITLE : Rule.ANAPHOR_PREVIOUS, adjacent));
  }

  private Optional<Found> atLarge(Set<String> since) {
    if (title.size() > 1) {
      return atLarge(title, since, Rule.ANAPHOR_TITLE);
    }
    Set<String> head = new TreeSet<>(title);
    head.addAll(lead);
    return atLarge(head, since, Rule.ANAPHOR_LEAD);
  }

  private Optional<Found> atLarge(Set<String> two, Set<String> since, Rule rule) {
    return two.size() == 2 && two.containsAll(since) && standsOut(two)
        ? Optional.of(new Found(dyad(two), rule, false))
        : Optional.empty();
  }

  /** Whether the document names no third country as often as either of the two. */
  private boolean standsOut(Set<String> two) {
    int least = two.stream().mapToInt(numbers::get).min().orElseThrow();
    return numbers.entrySet().stream()
        .allMatch(number -> two.contains(number.getKey()) || number.getValue() < least);
  }

  private static Dyad dyad(Set<String> two) {
    List<String> codes = List.copyOf(two);
    return Dyad.of(codes.get(0), codes.get(1));
  }
}
