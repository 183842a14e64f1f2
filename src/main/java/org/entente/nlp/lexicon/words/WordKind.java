package org.entente.nlp.lexicon.words;

import static org.entente.nlp.lexicon.words.WordForm.AS_WRITTEN;
import static org.entente.nlp.lexicon.words.WordForm.LOWERCASE;
import static org.entente.nlp.lexicon.words.WordForm.LOWERCASE_WITH_VALUE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.nlp.lexicon.file.LexiconFile;

/**
 * The lists of words, each with the lexicon file that holds it; docs/lexicons.md describes them.
 */
public enum WordKind {
  // country-words.tsv
  /** A unit after the name of its country: "Swiss francs". */
  CURRENCY_UNIT(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** A unit that is also another word, and so a unit only after this country. */
  CURRENCY_UNIT_OF_COUNTRY(LexiconFile.COUNTRY_WORDS, LOWERCASE_WITH_VALUE),
  /** A name that is also a pronoun in a text in capitals. */
  PRONOUN_IN_CAPITALS(LexiconFile.COUNTRY_WORDS, AS_WRITTEN),
  /** Words before such a pronoun. */
  BEFORE_PRONOUN(LexiconFile.COUNTRY_WORDS, AS_WRITTEN),
  /** A country whose roads are named after it. */
  ROUTE_COUNTRY(LexiconFile.COUNTRY_WORDS, AS_WRITTEN),
  /** A word between such a country and the number of the road. */
  ROUTE_WORD(LexiconFile.COUNTRY_WORDS, AS_WRITTEN),
  /** A country that is also a river, if it has an article. */
  RIVER(LexiconFile.COUNTRY_WORDS, AS_WRITTEN),
  /**
   * A river whose country may have an article as well: a river only if the article does not name
   * the country another way.
   */
  RIVER_OR_COUNTRY(LexiconFile.COUNTRY_WORDS, AS_WRITTEN),
  /** What follows a river, and no noun that a country describes. */
  AFTER_RIVER(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** A seat of power that other places or departments also have. */
  MOVABLE_SEAT(LexiconFile.COUNTRY_WORDS, AS_WRITTEN),
  /** A noun that a language describes: "Turkish lessons". */
  LANGUAGE_NOUN(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** What a hyphen joins to a language: "French-speaking". */
  LANGUAGE_SUFFIX(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** What follows a language, and no noun that a demonym describes. */
  AFTER_LANGUAGE(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** A word earlier in the sentence that suggests a language. */
  LANGUAGE_CONTEXT(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** The word right before a language in such a sentence. */
  BEFORE_LANGUAGE(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** The word before a language that ends its clause: "in German." */
  LANGUAGE_IS_OBJECT(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** The owner of a language: "his German". */
  LANGUAGE_OWNER(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** What follows a language that ends its clause. */
  LANGUAGE_END(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** What is said of a language alone: "German is spoken". */
  LANGUAGE_PREDICATE(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** A title before the surname of a leader. */
  LEADER_TITLE(LexiconFile.COUNTRY_WORDS, AS_WRITTEN),
  /** A leader's surname that is also a month. */
  SURNAME_AND_MONTH(LexiconFile.COUNTRY_WORDS, AS_WRITTEN),
  /** A word before a month. */
  BEFORE_MONTH(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** The first word of an apposition that introduces a person: ", who". */
  NEW_PERSON(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** A particle between a given name and the rest of the name. */
  PARTICLE_AFTER_GIVEN_NAME(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** A particle before a surname that never follows a country. */
  NOBILIARY_PARTICLE(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** A particle before a surname with a capital. */
  SURNAME_PARTICLE(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** A title that only the name of a person follows. */
  PERSON_TITLE(LexiconFile.COUNTRY_WORDS, AS_WRITTEN),
  /** A word with a capital that follows a country and is not a surname: "Jordan Airport". */
  NOT_A_SURNAME(LexiconFile.COUNTRY_WORDS, AS_WRITTEN),
  /** A word that follows a country name used for its team. */
  AFTER_TEAM(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** A word that precedes a country name used for the other team. */
  BEFORE_TEAM(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** A word before the noun in an apposition to a town: ", two small towns". */
  TOWN_DETERMINER(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** A noun that calls a place a town. */
  TOWN_NOUN(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** A noun before "of" and the name of a town: "City of Lebanon". */
  BEFORE_TOWN(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** A word right before the name of a town: "downtown Lebanon". */
  PART_OF_TOWN(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** The last word of the name of a street, before a comma and the town. */
  STREET(LexiconFile.COUNTRY_WORDS, AS_WRITTEN),
  /** A country whose towns are in towns.tsv. */
  COUNTRY_OF_TOWNS(LexiconFile.COUNTRY_WORDS, AS_WRITTEN),
  /** A word before a person of a country: "a Dane". */
  BEFORE_PERSON(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** What follows a person of a country, and no noun that a demonym describes. */
  AFTER_PERSON(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /**
   * What follows a last word of a name that is an adjective or verb there: "Iran Open to Talks".
   */
  AFTER_ADJECTIVE(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** A preposition before a place, not before a person. */
  PLACE_PREPOSITION(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** What a ministry is responsible for. */
  MINISTRY_PORTFOLIO(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** The noun of a ministry. */
  MINISTRY_NOUN(LexiconFile.COUNTRY_WORDS, LOWERCASE),
  /** What precedes a country that is not one of "the two countries" next to it. */
  COMPANION(LexiconFile.COUNTRY_WORDS, LOWERCASE),

  // reference-words.tsv
  /** The office of a person who acts for a country: "minister". */
  OFFICE(LexiconFile.REFERENCE_WORDS, LOWERCASE),
  /** A noun for a company: "carmaker". */
  COMPANY_NOUN(LexiconFile.REFERENCE_WORDS, LOWERCASE),
  /** A word in lowercase inside the name of a body: "of". */
  BODY_LINK(LexiconFile.REFERENCE_WORDS, LOWERCASE),
  /** A preposition after a noun that then refers to nothing named before: "the king of". */
  COMPLEMENT_PREPOSITION(LexiconFile.REFERENCE_WORDS, LOWERCASE),
  /** A noun for a state or what acts for it: "kingdom", "army". */
  STATE_NOUN(LexiconFile.REFERENCE_WORDS, LOWERCASE),
  /** A noun that, after an owner, refers to another state or its people: "ally". */
  PARTNER_NOUN(LexiconFile.REFERENCE_WORDS, LOWERCASE),
  /** What refers to a person named before: "he". */
  PERSON_PRONOUN(LexiconFile.REFERENCE_WORDS, LOWERCASE),
  /** What refers to a state or its people named before: "it". */
  STATE_PRONOUN(LexiconFile.REFERENCE_WORDS, LOWERCASE),
  /** What refers to the country of the speaker: "we". */
  SPEAKER_PRONOUN(LexiconFile.REFERENCE_WORDS, LOWERCASE),
  /** A possessive before a partner noun: "its". */
  OWNER(LexiconFile.REFERENCE_WORDS, LOWERCASE),
  /** A determiner of what is named before: "the". */
  ARTICLE(LexiconFile.REFERENCE_WORDS, LOWERCASE),
  /** A determiner of three: "all three". */
  TRIAD_DETERMINER(LexiconFile.REFERENCE_WORDS, LOWERCASE),
  /** An adjective for what three do: "trilateral". */
  TRIAD_ADJECTIVE(LexiconFile.REFERENCE_WORDS, LOWERCASE),
  /** Three states, or three people who act for them: "ministers". */
  TRIAD_NOUN(LexiconFile.REFERENCE_WORDS, LOWERCASE),
  /** A preposition before a place where something happens: "in". */
  VENUE_PREPOSITION(LexiconFile.REFERENCE_WORDS, LOWERCASE),
  /** A verb between a speaker and what is said: "said". */
  SPEECH_VERB(LexiconFile.REFERENCE_WORDS, LOWERCASE),

  // text-words.tsv
  /** A word whose full stop does not end a sentence. */
  ABBREVIATION(LexiconFile.TEXT_WORDS, LOWERCASE),
  /**
   * A word that, with a capital, begins a sentence even after an abbreviation of single letters.
   */
  SENTENCE_STARTER(LexiconFile.TEXT_WORDS, LOWERCASE),
  /** The first letters of a month in a dateline. */
  MONTH(LexiconFile.TEXT_WORDS, LOWERCASE),
  /** A word that may be between the names of a byline. */
  BYLINE_WORD(LexiconFile.TEXT_WORDS, LOWERCASE),
  /** A function word of English that is not a word of another language. */
  ENGLISH(LexiconFile.TEXT_WORDS, LOWERCASE),
  /** A function word of English that is also a word of other languages. */
  ENGLISH_SHARED(LexiconFile.TEXT_WORDS, LOWERCASE),

  // sector-words.tsv
  /** The last word of the name of a company, without full stops. */
  COMPANY_ENDING(LexiconFile.SECTOR_WORDS, LOWERCASE),
  /** A word in lowercase inside the name of a company. */
  COMPANY_LINK(LexiconFile.SECTOR_WORDS, LOWERCASE),
  /** What joins two terms of a list: "trade and culture". */
  LIST_LINK(LexiconFile.SECTOR_WORDS, LOWERCASE),
  /**
   * Who holds an office, or the office; the term before it is part of a title: "energy minister".
   */
  TITLE_NOUN(LexiconFile.SECTOR_WORDS, LOWERCASE),
  /** The last word of a term of goods that names persons: "grain trader". */
  PERSON(LexiconFile.SECTOR_WORDS, LOWERCASE),
  /** The code of an instrument that names the form of a deal, not its topic: "treaty". */
  DEAL_FORM(LexiconFile.SECTOR_WORDS, LOWERCASE),
  /** A preposition after which a term only says where something happens, or beside what: "near". */
  BEFORE_SCENE(LexiconFile.SECTOR_WORDS, LOWERCASE),
  /** A preposition after which a term only says when something happens: "after". */
  BEFORE_OCCASION(LexiconFile.SECTOR_WORDS, LOWERCASE),

  // syntax-words.tsv
  /** A determiner: "the". */
  DETERMINER(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A preposition: "against". */
  PREPOSITION(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A number in letters, "one" excepted. */
  NUMBER(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** "To", before a verb or a noun. */
  INFINITIVE_MARKER(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A form of "be". */
  BE_FORM(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A form of "have". */
  HAVE_FORM(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A form of "do". */
  DO_FORM(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A modal verb, with what it expresses: future, would, possible, demanded or none. */
  MODAL(LexiconFile.SYNTAX_WORDS, LOWERCASE_WITH_VALUE),
  /** A negation of a verb: "never". */
  NEGATION(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A word after "not" or "no" with which nothing is denied: "not only". */
  NO_DENIAL(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A conjunction between equals: "and". */
  COORDINATOR(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** "That", before what is said. */
  COMPLEMENTIZER(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A relative pronoun. */
  RELATIVE(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A conjunction before a subordinate clause: "because". */
  SUBORDINATOR(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A pronoun that can be a subject or an object. */
  PRONOUN(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** An adverb that does not end in "ly". */
  ADVERB(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A word in "ly" that is not an adverb: "supply". */
  NOT_AN_ADVERB(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A day or month; with a capital, an adverb of time. */
  DAY_OR_MONTH(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A period that makes an adverb of time: "last week". */
  PERIOD(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A word before a period: "last". */
  BEFORE_PERIOD(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A word before a day or month: "early in May". */
  BEFORE_TIME(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A subordinator that is a preposition before a time: "since 2019". */
  PREPOSITION_OR_SUBORDINATOR(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A form of a frequent verb that the lexicon of relations does not have. */
  FREQUENT_VERB_FORM(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A verb that is as often a noun, and a verb after a plural: "doctors work". */
  VERB_AFTER_PLURAL(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A noun in "ed" that is not a participle: "speed". */
  NOUN_IN_ED(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A participle before "in" and the origin of goods: "made in". */
  ORIGIN_PARTICIPLE(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A word before a year or an era that dates a clause: "until". */
  BEFORE_YEAR(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A preposition before the place or time of an event, after which no object follows: "near". */
  AFTER_OBJECT(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A preposition that no country acted upon follows: "despite". */
  BEFORE_CIRCUMSTANCE(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A verb of which the agent is the state where it happens: "a Greek was arrested in Italy". */
  COURT_VERB(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A conjunction that ends a segment of a sentence. */
  SEGMENT_CONJUNCTION(LexiconFile.SYNTAX_WORDS, LOWERCASE),
  /** A conjunction that ends a segment after a comma. */
  SEGMENT_CONJUNCTION_AFTER_COMMA(LexiconFile.SYNTAX_WORDS, LOWERCASE),

  // verb-forms.tsv
  /** A verb that has other past forms than -ed. */
  IRREGULAR_VERB(LexiconFile.VERB_FORMS, LOWERCASE_WITH_VALUE),
  /** A verb of more than one syllable that doubles its last consonant. */
  DOUBLING_VERB(LexiconFile.VERB_FORMS, LOWERCASE);

  private final LexiconFile file;
  private final WordForm form;

  WordKind(LexiconFile file, WordForm form) {
    this.file = file;
    this.form = form;
  }

  /** The file that holds the list. */
  public LexiconFile file() {
    return file;
  }

  /** How the words are written in the file. */
  public WordForm form() {
    return form;
  }

  /** The kind in the column {@code kind}: the name of the constant with hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kinds of a file, in the order of the constants. */
  public static List<WordKind> of(LexiconFile file) {
    return Stream.of(values()).filter(kind -> kind.file == file).toList();
  }

  /** The kind of {@code file} whose {@link #code()} is {@code code}. */
  static Optional<WordKind> of(LexiconFile file, String code) {
    return of(file).stream().filter(kind -> kind.code().equals(code)).findFirst();
  }
}
