package org.entente.nlp.anaphora;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Rule;
import org.entente.model.text.Document;
import org.entente.model.text.Field;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * Finds pronouns and nouns that refer to a country of an earlier sentence, in sentences that name
 * another: "He thanked Qatar", "The ministry asked Peru", "China warned its neighbour".
 *
 * <p>A sentence has one reference at most: the first of these that it has.
 */
final class CountryReferences {

  private final Pattern person;
  private final Pattern speaker;
  private final Pattern state;
  private final Pattern partner;
  private final PersonMentions persons;

  CountryReferences(WordLists words) {
    String office = words.anyOf(WordKind.OFFICE);
    String begin = "^[\"“'‘]?";
    String official = "(?:[\\p{L}-]+ ){0,2}?" + office;
    String notOwned = "\\b(?!['’]s| " + words.anyOf(WordKind.COMPLEMENT_PREPOSITION) + "\\b)";
    person =
        Pattern.compile(
            (begin
                    + "("
                    + words.anyOfCapitalized(WordKind.PERSON_PRONOUN)
                    + "|The "
                    + official
                    + ")")
                + (notOwned + "|[,\"”] (")
                + (words.anyOf(WordKind.PERSON_PRONOUN) + "|the " + official + ") ")
                + (words.anyOf(WordKind.SPEECH_VERB) + "\\b"));
    speaker =
        Pattern.compile(
            "(?:^|[\"“'‘]|, |\\b"
                + words.anyOf(WordKind.COMPLEMENTIZER, WordKind.COORDINATOR)
                + " )"
                + ("(" + words.anyOfCapitalized(WordKind.SPEAKER_PRONOUN) + ")\\b"));
    state =
        Pattern.compile(
            (begin + "(" + words.anyOfCapitalized(WordKind.STATE_PRONOUN))
                + ("|The (?:[\\p{L}-]+ )?" + words.anyOf(WordKind.STATE_NOUN) + ")" + notOwned));
    partner =
        Pattern.compile(
            ("\\b(" + words.anyOf(WordKind.OWNER) + " (?:[\\p{L}-]+ ){0,3}?")
                + (words.anyOf(WordKind.PARTNER_NOUN) + "|" + words.anyOf(WordKind.ARTICLE))
                + (" (?:[\\p{L}-]+ ){0,2}?" + words.anyOf(WordKind.STATE_NOUN))
                + "(?! of ))\\b(?!,? \\p{Lu})");
    persons = new PersonMentions(words);
  }

  /** The references in {@code document}, which has {@code mentions}; both in order. */
  List<CountryMention> find(
      Document document, List<Sentence> sentences, List<CountryMention> mentions) {
    List<CountryMention> onTopic =
        mentions.stream().filter(mention -> mention.countsForTopic(document)).toList();
    Map<Integer, List<CountryMention>> bySentence =
        onTopic.stream().collect(groupingBy(CountryMention::sentence));
    RecentCountries recent = new RecentCountries(onTopic);
    List<CountryMention> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<CountryMention> named = bySentence.getOrDefault(sentence.id(), List.of());
      if (!named.isEmpty() && document.fieldAt(sentence.span().begin()) == Field.TEXT) {
        reference(new Scene(document.text(), sentence, named), recent).ifPresent(found::add);
      }
      recent.read(sentence, named, persons.firstOf(named, document.text()));
    }
    return found;
  }

  private Optional<CountryMention> reference(Scene scene, RecentCountries recent) {
    Optional<String> partnerOfNamed = scene.onlyCountry().flatMap(recent::partnerOf);
    return scene
        .reference(person, recent.person().or(() -> partnerOfNamed), Rule.ANAPHOR_PERSON)
        .or(() -> scene.reference(speaker, recent.person(), Rule.ANAPHOR_PERSON))
        .or(() -> scene.reference(state, recent.topic(), Rule.ANAPHOR_COUNTRY))
        .or(
            () ->
                scene
                    .onlyCountry()
                    .flatMap(
                        country ->
                            scene.reference(
                                partner,
                                recent
                                    .topic()
                                    .filter(topic -> !topic.equals(country))
                                    .or(() -> partnerOfNamed),
                                Rule.ANAPHOR_COUNTRY))
                    .filter(scene::isAfterFirstMention));
  }

  /** A sentence and the mentions in it. */
  private record Scene(String text, Sentence sentence, List<CountryMention> named) {

    Optional<String> onlyCountry() {
      String first = named.get(0).country();
      return named.stream().allMatch(mention -> mention.country().equals(first))
          ? Optional.of(first)
          : Optional.empty();
    }

    /** The first phrase of a pattern, as a reference to a country that the sentence lacks. */
    Optional<CountryMention> reference(Pattern phrase, Optional<String> country, Rule rule) {
      return country
          .filter(code -> named.stream().noneMatch(mention -> mention.country().equals(code)))
          .flatMap(code -> span(phrase).map(span -> mention(span, code, rule)));
    }

    private CountryMention mention(Span span, String country, Rule rule) {
      return new CountryMention(span, sentence.id(), country, CountryKind.ANAPHOR, rule);
    }

    private Optional<Span> span(Pattern phrase) {
      int begin = sentence.span().begin();
      Matcher matcher = phrase.matcher(sentence.span().of(text));
      if (!matcher.find()) {
        return Optional.empty();
      }
      int group = matcher.group(1) == null ? 2 : 1;
      Span span = new Span(begin + matcher.start(group), begin + matcher.end(group));
      return named.stream().anyMatch(mention -> mention.span().overlaps(span))
          ? Optional.empty()
          : Optional.of(span);
    }

    boolean isAfterFirstMention(CountryMention reference) {
      return reference.span().begin() > named.get(0).span().begin();
    }
  }
}
