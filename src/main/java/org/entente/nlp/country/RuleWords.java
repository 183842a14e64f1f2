package org.entente.nlp.country;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryMention;
import org.entente.nlp.lexicon.file.Entry;

/** What the names of the rules mean, in words. */
public final class RuleWords {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("alias", "the lexicon knows one country for it"),
          Map.entry(
              "alias-ambiguous", "also means something else, but nothing here speaks for that"),
          Map.entry("alias-constituent", "a part of a state, taken for the state"),
          Map.entry("alias-historic", "a name or a body of former days"),
          Map.entry("alias-pair", "names two countries at once"),
          Map.entry("alias-region", "a body of a region, taken for its state"),
          Map.entry("anaphor-lead", "means the two countries of title and lead"),
          Map.entry("anaphor-previous", "means the two countries of a sentence before"),
          Map.entry("anaphor-same", "means the two countries that its sentence names before"),
          Map.entry("anaphor-title", "means the two countries of the title"),
          Map.entry("body-name", "begins the name of a body, which stands for its country"),
          Map.entry("entity-place", "another recogniser took it for a place"),
          Map.entry("homonym-cues", "has a namesake; the article speaks no less of the country"),
          Map.entry("homonym-first", "may be several countries; the usual one is taken"),
          Map.entry(
              "homonym-named-otherwise",
              "may be several countries; this one is named otherwise too"),
          Map.entry("institution-of-country", "a ministry, with its country before it"),
          Map.entry(
              "leader-misspelt", "one letter off the name of a leader whom the article names"),
          Map.entry("leader-named-in-full", "a surname; the article also gives the full name"),
          Map.entry("leader-with-title", "a surname behind a title that leaders bear"),
          Map.entry(
              "weak-named-otherwise",
              "often something else, but the country is named otherwise too"),
          Map.entry("weak-person", "often something else, but here a person of the country"),
          Map.entry(CountryMention.CURRENCY, "names a currency, and says nothing of its country"),
          Map.entry(CountryMention.DATELINE, "in the dateline, which tells where the writer was"),
          Map.entry(CountryMention.TEAM, "a team, in a report of sport"),
          Map.entry(Entry.BLOCKER, "part of a phrase that the lexicon lists as something else"),
          Map.entry("company-name", "begins the name of a company"),
          Map.entry("entity-longer-place", "another recogniser took it for part of another place"),
          Map.entry("entity-organization", "another recogniser took it for an organisation"),
          Map.entry("entity-person", "another recogniser took it for a person"),
          Map.entry("event-name", "begins the name of an event"),
          Map.entry("furniture", "outside of the article: a form, a menu, a notice of the page"),
          Map.entry("homonym-namesake", "has a namesake, and the article speaks more of that"),
          Map.entry("language", "a language"),
          Map.entry("namesake-elsewhere", "a person or a town elsewhere in the article"),
          Map.entry("other-person", "a surname of somebody else, or a month"),
          Map.entry("other-seat", "a seat of power of another place or matter"),
          Map.entry("person-name", "part of a person's name"),
          Map.entry("pronoun", "a pronoun in capitals"),
          Map.entry("river", "a river or another water"),
          Map.entry("route", "part of the name of a road"),
          Map.entry(
              "surname-alone", "a surname without title or full name, which may be anybody's"),
          Map.entry("thing-name", "begins the name of a thing"),
          Map.entry("town-called-so", "the text calls it a town"),
          Map.entry("town-of-story", "a town of that name, in a story of the place"),
          Map.entry("town-with-state", "a town of that name, with its state behind it"),
          Map.entry("weak-alone", "often something else, and the country is not named otherwise"));

  private RuleWords() {}

  /** What the rule of this name says; nothing for one that a user's own lexicon makes. */
  public static Optional<String> of(String rule) {
    return Optional.ofNullable(WORDS.get(rule));
  }

  /** The names of all rules. */
  static Set<String> names() {
    return WORDS.keySet();
  }
}
