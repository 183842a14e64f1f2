package org.entente.nlp.lexicon.file;

import static org.entente.nlp.lexicon.file.EntryKind.ABBREVIATION;
import static org.entente.nlp.lexicon.file.EntryKind.ADJECTIVE;
import static org.entente.nlp.lexicon.file.EntryKind.BLOCKER;
import static org.entente.nlp.lexicon.file.EntryKind.CAPITAL;
import static org.entente.nlp.lexicon.file.EntryKind.DEMONYM;
import static org.entente.nlp.lexicon.file.EntryKind.INSTITUTION;
import static org.entente.nlp.lexicon.file.EntryKind.LEADER;
import static org.entente.nlp.lexicon.file.EntryKind.NAME;
import static org.entente.nlp.lexicon.file.EntryKind.NOUN;
import static org.entente.nlp.lexicon.file.EntryKind.PHRASE;
import static org.entente.nlp.lexicon.file.EntryKind.TERM;
import static org.entente.nlp.lexicon.file.EntryKind.VERB;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that lexicons are read from, and the kinds and traits that the rows of each may have.
 */
public enum LexiconFile {
  STATES("states"),
  COUNTRIES(
      "countries",
      Set.of(NAME, DEMONYM, CAPITAL, INSTITUTION, LEADER, BLOCKER),
      Set.of(
          Trait.AMBIGUOUS,
          Trait.WEAK,
          Trait.COMBINING,
          Trait.SURNAME,
          Trait.CONSTITUENT,
          Trait.HISTORIC,
          Trait.REGION)),
  INSTITUTIONS("institutions", Set.of(INSTITUTION, BLOCKER), COUNTRIES.traits),
  LEADERS("leaders", Set.of(LEADER, BLOCKER), COUNTRIES.traits),
  ORGANIZATIONS("organizations", NAME, ABBREVIATION, BLOCKER),
  MEMBERSHIPS("memberships"),
  REGIONS("regions"),
  SECTORS("sectors"),
  SECTOR_TERMS(
      "sector-terms", Set.of(TERM, VERB, NOUN, BLOCKER), Set.of(Trait.MEANS, Trait.GENERIC)),
  RELATIONS(
      "relations",
      Set.of(
          VERB,
          EntryKind.LIGHT,
          EntryKind.REPORT,
          ADJECTIVE,
          NOUN,
          EntryKind.OBJECT,
          EntryKind.SENSE,
          BLOCKER),
      Set.of(Trait.FORWARD, Trait.BACKWARD, Trait.MUTUAL)),
  INSTRUMENTS("instruments", VERB, NOUN, PHRASE, BLOCKER),
  PLACES("places", EntryKind.CITY, EntryKind.STATE, EntryKind.STATE_ABBREVIATION, BLOCKER),
  HOMONYMS("homonyms", EntryKind.COUNTRY, EntryKind.NAMESAKE),
  GIVEN_NAMES("given-names", EntryKind.GIVEN),
  TOWNS("towns", EntryKind.TOWN),
  GENRE_CUES("genre-cues", EntryKind.FOREIGN, EntryKind.LOCAL, EntryKind.PLACED, EntryKind.SPORT),
  NAME_HEADS("name-heads", EntryKind.HEAD),
  BOILERPLATE(
      "boilerplate",
      EntryKind.LINE,
      EntryKind.HEADING,
      EntryKind.LABEL,
      EntryKind.NOTICE,
      EntryKind.BYLINE,
      EntryKind.MENU),
  ANAPHORS("anaphors", EntryKind.DYAD, EntryKind.NEAR, EntryKind.PAIR, BLOCKER),
  HOME_COUNTRIES("home-countries", EntryKind.COMPANY, EntryKind.GROUP, EntryKind.PLACE, BLOCKER),
  MODALITIES("modalities", VERB, NOUN, PHRASE, BLOCKER),
  TEXT_WORDS("text-words"),
  COUNTRY_WORDS("country-words"),
  REFERENCE_WORDS("reference-words"),
  SECTOR_WORDS("sector-words"),
  SYNTAX_WORDS("syntax-words"),
  VERB_FORMS("verb-forms"),
  CONFIDENCE("confidence");

  private final String base;
  private final Set<EntryKind> kinds;
  private final Set<Trait> traits;

  LexiconFile(String base, EntryKind... kinds) {
    this(base, Set.of(kinds), Set.of());
  }

  LexiconFile(String base, Set<EntryKind> kinds, Set<Trait> traits) {
    this.base = base;
    this.kinds = kinds;
    this.traits = traits;
  }

  /** The kinds of a file of phrases; empty for a table with other columns. */
  public Set<EntryKind> kinds() {
    return kinds;
  }

  /** The traits that rows of the file may have. */
  public Set<Trait> traits() {
    return traits;
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
