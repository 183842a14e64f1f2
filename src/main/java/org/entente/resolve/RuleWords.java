package org.entente.resolve;

import java.util.Map;
import java.util.Optional;
import org.entente.lexicon.Entry;
import org.entente.model.CountryMention;

/** What the names of the rules mean, in words. */
public final class RuleWords {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("alias", "the lexicon knows this one country for it"),
          Map.entry(
              "alias-ambiguous",
              "also the name of something else, but nothing here speaks against the country"),
          Map.entry("homonym-cues", "has namesakes; the article speaks more of the country"),
          Map.entry("homonym-first", "may be several countries; the usual one was taken"),
          Map.entry(
              "homonym-named-otherwise",
              "may be several countries; the article names this one in another way too"),
          Map.entry("leader-named-in-full", "a surname; the article gives the leader's full name"),
          Map.entry("leader-with-title", "a surname behind a title that leaders bear"),
          Map.entry(
              "weak-named-otherwise",
              "mostly something else, but the article names the country in another way"),
          Map.entry(
              CountryMention.CURRENCY, "names a currency; says nothing of dealings, binds no dyad"),
          Map.entry(
              CountryMention.DATELINE,
              "stands in the dateline, which tells where the writer was; binds no dyad"),
          Map.entry(CountryMention.TEAM, "a team in a report of sport; binds no dyad"),
          Map.entry(Entry.BLOCKER, "the lexicon lists the whole phrase as something else"),
          Map.entry("company-name", "begins the name of a company"),
          Map.entry("entity-person", "another recogniser took it for part of a person's name"),
          Map.entry("event-name", "begins the name of an event"),
          Map.entry("homonym-namesake", "the article speaks more of its namesake"),
          Map.entry("language", "a language"),
          Map.entry("namesake-elsewhere", "is a person or a town elsewhere in the article"),
          Map.entry("person-name", "part of a person's name"),
          Map.entry("route", "part of the name of a road"),
          Map.entry("surname-alone", "a surname with no title and no full name: anybody's"),
          Map.entry("thing-name", "begins the name of a thing"),
          Map.entry("town-of-story", "a town of the same name, in a story of that place"),
          Map.entry("town-with-state", "a town of the same name, with its state behind"),
          Map.entry(
              "weak-alone", "mostly something else, and the article names the country nowhere"));

  private RuleWords() {}

  /** What the rule of this name says; nothing for a rule that a user's own lexicon names. */
  public static Optional<String> of(String rule) {
    return Optional.ofNullable(WORDS.get(rule));
  }
}
