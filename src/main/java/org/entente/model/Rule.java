package org.entente.model;

import static org.entente.model.Rule.Effect.ACCEPTED;
import static org.entente.model.Rule.Effect.BELONGING;
import static org.entente.model.Rule.Effect.OFF_TOPIC;
import static org.entente.model.Rule.Effect.REFERENCE;
import static org.entente.model.Rule.Effect.REJECTED;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that decide whether a phrase refers to a country, as published with each mention. */
public enum Rule {
  ALIAS(ACCEPTED, "the lexicon knows one country for it"),
  ALIAS_AMBIGUOUS(ACCEPTED, "also means something else, but nothing in the article suggests that"),
  ALIAS_CONSTITUENT(ACCEPTED, "a part of a state, counted for the state"),
  ALIAS_HISTORIC(ACCEPTED, "a former name or body"),
  ALIAS_PAIR(ACCEPTED, "names two countries at once"),
  ALIAS_REGION(ACCEPTED, "a body of a region, counted for its state"),
  ALIAS_SURNAME(ACCEPTED, "a surname of several words, which belongs to a leader"),
  ANAPHOR_LEAD(ACCEPTED, "refers to the two countries of title and lead"),
  ANAPHOR_PREVIOUS(ACCEPTED, "refers to the two countries of an earlier sentence"),
  ANAPHOR_SAME(ACCEPTED, "refers to the two countries named earlier in its sentence"),
  ANAPHOR_TITLE(ACCEPTED, "refers to the two countries of the title"),
  BODY_NAME(ACCEPTED, "begins the name of a body, which stands for its country"),
  ENTITY_PLACE(ACCEPTED, "another recognizer took it for a place"),
  HOMONYM_CUES(ACCEPTED, "has a namesake, but the article has no more cues for that"),
  HOMONYM_FIRST(ACCEPTED, "may be one of several countries; the usual one is taken"),
  HOMONYM_NAMED_OTHERWISE(
      ACCEPTED, "may be one of several countries; the article also names this one another way"),
  INSTITUTION_OF_COUNTRY(ACCEPTED, "a ministry, after the name of its country"),
  LEADER_MISSPELT(ACCEPTED, "one letter off the name of a leader named in the article"),
  LEADER_NAMED_IN_FULL(ACCEPTED, "a surname; the article also gives the full name"),
  LEADER_WITH_TITLE(ACCEPTED, "a surname after a title of leaders"),
  MEMBER(ACCEPTED, "a member of the organization named there"),
  WEAK_NAMED_OTHERWISE(
      ACCEPTED, "often something else, but the article also names the country another way"),
  WEAK_PERSON(ACCEPTED, "often something else, but here a person of the country"),

  CURRENCY_UNIT(OFF_TOPIC, "names a currency, not its country"),
  DATELINE(OFF_TOPIC, "in the dateline: the place of the writer"),
  SPORTS_TEAM(OFF_TOPIC, "a team, in a report of sport"),

  ANAPHOR_COUNTRY(REFERENCE, "refers to the country of an earlier sentence"),
  ANAPHOR_NAME(REFERENCE, "part of a name that the article introduces with the country"),
  ANAPHOR_PERSON(REFERENCE, "refers to a person named earlier, who stands for the country"),
  ANAPHOR_THREE(REFERENCE, "refers to the three countries that the article names most"),
  COMPANY_OF_COUNTRY(BELONGING, "a company of the country"),
  GROUP_OF_COUNTRY(BELONGING, "an armed group of the country"),
  PLACE_IN_COUNTRY(BELONGING, "a place in the country"),

  BLOCKER(REJECTED, "part of a phrase that the lexicon lists as something else"),
  BOILERPLATE(REJECTED, "boilerplate of the page: a form, a menu, a notice"),
  COMPANY_NAME(REJECTED, "begins the name of a company"),
  ENTITY_LONGER_PLACE(REJECTED, "another recognizer took it for part of another place"),
  ENTITY_ORGANIZATION(REJECTED, "another recognizer took it for an organization"),
  ENTITY_PERSON(REJECTED, "another recognizer took it for a person"),
  EVENT_NAME(REJECTED, "begins the name of an event"),
  HALF_ALONE(REJECTED, "the first half of a compound, but no country is behind it"),
  HOMONYM_NAMESAKE(REJECTED, "has a namesake, and the article has more cues for that"),
  LANGUAGE(REJECTED, "a language"),
  NAMESAKE_ELSEWHERE(REJECTED, "a person or a town elsewhere in the article"),
  OTHER_PERSON(REJECTED, "the surname of another person, or a month"),
  OTHER_SEAT(REJECTED, "the seat of another government, or another department"),
  PERSON_NAME(REJECTED, "part of a person's name"),
  PRONOUN(REJECTED, "a pronoun in capitals"),
  RIVER(REJECTED, "a river or other water"),
  ROUTE(REJECTED, "part of the name of a road"),
  SURNAME_ALONE(REJECTED, "a surname without a title or the full name, which may be anyone's"),
  THING_NAME(REJECTED, "begins the name of a thing"),
  TOWN_CALLED_SO(REJECTED, "the text calls it a town"),
  TOWN_OF_STORY(REJECTED, "a town of that name, in local news of the place"),
  TOWN_WITH_STATE(REJECTED, "a town of that name, followed by its state"),
  WEAK_ALONE(REJECTED, "often something else, and the article does not name the country otherwise");

  /** What a rule makes of a phrase. */
  public enum Effect {
    /** It refers to a country. */
    ACCEPTED,
    /** It refers to a country, but does not suggest that the article is about it. */
    OFF_TOPIC,
    /** It belongs to a country and stands for it where the sentence states an event of that. */
    BELONGING,
    /** It refers to a country and stands for it as a participant of an event of the sentence. */
    REFERENCE,
    /** It does not refer to a country. */
    REJECTED
  }

  private static final Map<String, Rule> BY_CODE =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(Rule::code, rule -> rule));

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final Effect effect;
  private final String words;

  Rule(Effect effect, String words) {
    this.effect = effect;
    this.words = words;
  }

  /** The value of the column {@code rule}. */
  public String code() {
    return code;
  }

  public Effect effect() {
    return effect;
  }

  /** What the rule says of a phrase, for a reader. */
  public String words() {
    return words;
  }

  /**
   * The rule whose {@link #code()} is {@code code}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Rule of(String code) {
    Rule rule = BY_CODE.get(code);
    if (rule == null) {
      throw new IllegalArgumentException("rule '" + code + "' is not known");
    }
    return rule;
  }
}
