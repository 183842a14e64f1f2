package org.entente.nlp.lexicon.file;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files that lexicons are read from, and the kinds of rows each may have. */
public enum LexiconFile {
  STATES("states"),
  COUNTRIES("countries", "name", "demonym", "capital", "institution", "leader", Entry.BLOCKER),
  INSTITUTIONS("institutions", "institution", Entry.BLOCKER),
  LEADERS("leaders", "leader", Entry.BLOCKER),
  ORGANIZATIONS("organizations", "name", "abbreviation", Entry.BLOCKER),
  MEMBERSHIPS("memberships"),
  REGIONS("regions"),
  SECTORS("sectors"),
  SECTOR_TERMS("sector-terms", "term", Entry.DEED, Entry.BLOCKER),
  RELATIONS(
      "relations",
      "verb",
      "light",
      "report",
      "adjective",
      "noun",
      "object",
      Entry.SENSE,
      Entry.BLOCKER),
  INSTRUMENTS("instruments", "verb", "noun", "phrase", Entry.BLOCKER),
  PLACES("places", "city", "state", "state-abbreviation", Entry.BLOCKER),
  HOMONYMS("homonyms", "country", "namesake"),
  GIVEN_NAMES("given-names", "given"),
  TOWNS("towns", "town"),
  STORY_CUES("story-cues", "foreign", "local", "placed", "sport"),
  NAME_HEADS("name-heads", "head"),
  FURNITURE("furniture", "line", "heading", "label", "notice", "byline", "menu"),
  ANAPHORS("anaphors", "dyad", "near", "pair", Entry.BLOCKER),
  MODALITIES("modalities", "verb", "noun", "phrase", Entry.BLOCKER),
  TEXT_WORDS("text-words"),
  COUNTRY_WORDS("country-words");

  private final String base;
  private final Set<String> kinds;

  LexiconFile(String base, String... kinds) {
    this.base = base;
    this.kinds = Set.of(kinds);
  }

  /** The kinds of a file of phrases; empty for a table of its own form. */
  public Set<String> kinds() {
    return kinds;
  }

  /** The file's name: one of this name replaces the built-in one. */
  public String fileName() {
    return base + ".tsv";
  }

  /** Whether a file of this name extends the built-in one: {@code base.anything.tsv}. */
  boolean isExtendedBy(String name) {
    return name.startsWith(base + ".") && name.endsWith(".tsv") && !name.equals(fileName());
  }

  /** The file that one of this name replaces or extends. */
  static Optional<LexiconFile> named(String name) {
    return Stream.of(values())
        .filter(file -> file.fileName().equals(name) || file.isExtendedBy(name))
        .findFirst();
  }
}
