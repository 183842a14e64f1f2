package org.entente.nlp.anaphora;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.config.Threshold;
import org.entente.model.CountryMention;
import org.entente.model.text.Sentence;

/** The countries that a reader of a document remembers at a sentence. */
final class RecentCountries {

  private static final int PERSON_SENTENCES = Threshold.ANAPHOR_SENTENCES.count();
  private static final int TOPIC_SENTENCES = 2;

  /** Where the first country of a sentence is its topic, in characters from its beginning. */
  private static final int TOPIC_REACH = 40;

  /** How often the document must name both of its two main countries. */
  private static final int DYAD_MENTIONS = 3;

  /** A country, and how many sentences ago it was remembered. */
  private record Memory(Optional<String> country, int age) {

    private static final Memory NONE = new Memory(Optional.empty(), 0);

    private static Memory of(Optional<String> country) {
      return new Memory(country, 1);
    }

    private Memory older() {
      return new Memory(country, age + 1);
    }

    private Optional<String> within(int sentences) {
      return age <= sentences ? country : Optional.empty();
    }
  }

  private final List<String> dyad;
  private Memory person = Memory.NONE;
  private Memory topic = Memory.NONE;

  /** The memory before the first sentence of a document with {@code mentions}. */
  RecentCountries(List<CountryMention> mentions) {
    dyad = dyad(mentions);
  }

  /** The two countries named most often, if a third is named half as often at most. */
  private static List<String> dyad(List<CountryMention> mentions) {
    Map<String, Integer> numbers = new TreeMap<>();
    mentions.forEach(mention -> numbers.merge(mention.country(), 1, Integer::sum));
    List<String> order =
        numbers.keySet().stream()
            .sorted(Comparator.comparing(numbers::get, Comparator.reverseOrder()))
            .toList();
    if (order.size() < 2 || numbers.get(order.get(1)) < DYAD_MENTIONS) {
      return List.of();
    }
    boolean clear = order.size() == 2 || 2 * numbers.get(order.get(2)) <= numbers.get(order.get(1));
    return clear ? order.subList(0, 2) : List.of();
  }

  /**
   * Remembers a sentence.
   *
   * @param named the mentions in it
   * @param namedPerson the first of them that names a person
   */
  void read(Sentence sentence, List<CountryMention> named, Optional<CountryMention> namedPerson) {
    person =
        namedPerson.isEmpty()
            ? person.older()
            : Memory.of(namedPerson.map(CountryMention::country));
    topic = named.isEmpty() ? topic.older() : Memory.of(topic(sentence, named));
  }

  private static Optional<String> topic(Sentence sentence, List<CountryMention> named) {
    CountryMention first = named.get(0);
    boolean begins = first.span().begin() - sentence.span().begin() < TOPIC_REACH;
    boolean alone = named.stream().allMatch(m -> m.country().equals(first.country()));
    return begins || alone ? Optional.of(first.country()) : Optional.empty();
  }

  /** The country of the person named last. */
  Optional<String> person() {
    return person.within(PERSON_SENTENCES);
  }

  /** The country that the sentence before was on. */
  Optional<String> topic() {
    return topic.within(TOPIC_SENTENCES);
  }

  /** The other of the two countries that the document is on, if {@code country} is one of them. */
  Optional<String> partnerOf(String country) {
    return dyad.stream()
        .filter(other -> dyad.contains(country) && !other.equals(country))
        .findFirst();
  }
}
