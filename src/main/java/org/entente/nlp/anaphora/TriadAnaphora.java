package org.entente.nlp.anaphora;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Rule;
import org.entente.model.text.Document;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * Resolves phrases that refer to three countries at once: "the three ministers", "trilateral
 * talks".
 *
 * <p>Each yields three mentions with one span: of the three countries that the document names most,
 * if an earlier sentence names just these.
 */
final class TriadAnaphora {

  private static final int THREE = 3;

  private final Pattern phrase;

  TriadAnaphora(WordLists words) {
    phrase =
        Pattern.compile(
            ("\\b(?:"
                    + words.anyOfCapitalized(WordKind.TRIAD_DETERMINER)
                    + " (?:\\p{L}+ ){0,2}?(?:")
                + (words.anyOf(WordKind.TRIAD_NOUN) + "|\\p{Lu}{2,5}s)|")
                + (words.anyOfCapitalized(WordKind.TRIAD_ADJECTIVE) + "(?: \\p{L}+)?)\\b"));
  }

  /** The references in {@code document}, which names {@code named}, in order. */
  List<CountryMention> find(
      Document document, List<Sentence> sentences, List<CountryMention> named) {
    List<CountryMention> onTopic =
        named.stream().filter(mention -> mention.countsForTopic(document)).toList();
    Set<String> three = mostNamed(onTopic);
    if (three.size() != THREE) {
      return List.of();
    }
    Map<Integer, Set<String>> bySentence =
        onTopic.stream()
            .collect(
                groupingBy(
                    CountryMention::sentence,
                    mapping(CountryMention::country, toCollection(TreeSet::new))));
    List<CountryMention> found = new ArrayList<>();
    boolean introduced = false;
    for (Sentence sentence : sentences) {
      Set<String> here = bySentence.getOrDefault(sentence.id(), Set.of());
      if (introduced && here.isEmpty()) {
        addReferences(document.text(), sentence, three, found);
      }
      introduced |= here.equals(three);
    }
    return found;
  }

  /** The three countries named most; more if others are named as often as the third. */
  private static Set<String> mostNamed(List<CountryMention> mentions) {
    Map<String, Integer> numbers = new TreeMap<>();
    mentions.forEach(mention -> numbers.merge(mention.country(), 1, Integer::sum));
    List<Integer> order = numbers.values().stream().sorted((a, b) -> b - a).toList();
    if (order.size() < THREE) {
      return Set.of();
    }
    int least = order.get(THREE - 1);
    Set<String> most = new TreeSet<>(numbers.keySet());
    most.removeIf(country -> numbers.get(country) < least);
    return most;
  }

  private void addReferences(
      String text, Sentence sentence, Set<String> three, List<CountryMention> found) {
    Matcher matcher = phrase.matcher(sentence.span().of(text));
    int begin = sentence.span().begin();
    while (matcher.find()) {
      Span span = new Span(begin + matcher.start(), begin + matcher.end());
      for (String country : three) {
        found.add(
            new CountryMention(
                span, sentence.id(), country, CountryKind.ANAPHOR, Rule.ANAPHOR_THREE));
      }
    }
  }
}
