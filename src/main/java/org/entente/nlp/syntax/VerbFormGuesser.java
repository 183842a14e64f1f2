package org.entente.nlp.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.syntax.VerbGroup.Form;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;
import org.entente.nlp.syntax.token.SyntaxLexicon;

/**
 * Guesses from its ending and its neighbours whether a word without auxiliary is a verb, and in
 * which form.
 */
final class VerbFormGuesser {

  /** Prepositions after a participle that modifies the noun before it: "drones supplied to". */
  private static final Map<Relation, Set<String>> AFTER_PARTICIPLE =
      Map.of(
          Relation.TRADE, Set.of("to", "from"),
          Relation.AID, Set.of("to", "from"),
          Relation.COOPERATE, Set.of("to", "from"),
          Relation.SANCTION, Set.of("on", "from"),
          Relation.COERCE, Set.of("in", "from"));

  /** The same after a verb that means what its noun means: "sanctions imposed on". */
  private static final Set<String> AFTER_OBJECT_PARTICIPLE =
      Set.of("on", "against", "to", "from", "with", "between", "in", "since", "over");

  /** The same after a verb that ends what its noun means: "sanctions lifted on". */
  private static final Set<String> AFTER_END_PARTICIPLE = Set.of("on", "against");

  private final SyntaxLexicon lexicon;
  private final SentenceTokens tokens;
  private final boolean capitalised;

  VerbFormGuesser(SyntaxLexicon lexicon, SentenceTokens tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.capitalised = isCapitalised(tokens);
  }

  /** Whether most words are capitalised, as in a headline. */
  private static boolean isCapitalised(SentenceTokens tokens) {
    int capitals = 0;
    int words = 0;
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.is(at, PartOfSpeech.CONTENT)) {
        words++;
        capitals += tokens.isCapital(at) ? 1 : 0;
      }
    }
    return 2 * capitals > words;
  }

  /** Whether a word belongs to a name: a capital within a sentence that is no headline. */
  boolean isName(int at) {
    return tokens.isCapital(at) && !capitalised && !tokens.is(at - 1, PartOfSpeech.CLAUSE_END);
  }

  /** The form of a word that the lexicon does not have, if it looks like a verb. */
  Optional<Form> ofUnknown(int at) {
    String word = tokens.word(at);
    boolean jointly = at > 0 && tokens.word(at - 1).equals("jointly");
    boolean verb =
        !tokens.isCapital(at)
            && (jointly
                || lexicon.has(WordKind.FREQUENT_VERB_FORM, word)
                || followsPlural(at)
                || hasEnding(at));
    if (!verb) {
      return Optional.empty();
    }
    PartOfSpeech left = tokens.partOfSpeech(subjectEnd(at));
    boolean noun =
        switch (left) {
          case DETERMINER, POSSESSIVE, NUMBER, TO, PREPOSITION -> !word.endsWith("ing");
          default -> false;
        };
    return noun ? Optional.empty() : Optional.of(word.endsWith("ing") ? gerund(left) : Form.FINITE);
  }

  /** Whether a word that may be a noun is a verb, because a plural noun precedes it. */
  boolean followsPlural(int at) {
    return lexicon.has(WordKind.VERB_AFTER_PLURAL, tokens.word(at))
        && (tokens.is(at - 1, PartOfSpeech.CONTENT) || tokens.is(at - 1, PartOfSpeech.COUNTRY))
        && tokens.word(at - 1).endsWith("s");
  }

  private static Form gerund(PartOfSpeech left) {
    return left == PartOfSpeech.BE ? Form.FINITE : Form.GERUND;
  }

  private boolean hasEnding(int at) {
    String word = tokens.word(at);
    if (word.length() > 5 && word.endsWith("ing")) {
      return switch (tokens.partOfSpeech(at - 1)) {
        case PREPOSITION, COMMA, SUBORDINATOR -> true;
        default -> false;
      };
    }
    boolean adjective =
        tokens.is(at - 1, PartOfSpeech.COORDINATOR) && tokens.is(at + 1, PartOfSpeech.CONTENT);
    return word.length() > 4
        && word.endsWith("ed")
        && !adjective
        && !lexicon.has(WordKind.NOUN_IN_ED, word);
  }

  /** Whether a word that the lexicon does not have is the participle after an auxiliary. */
  boolean isParticiple(int at) {
    String word = at < tokens.size() ? tokens.word(at) : "";
    return tokens.is(at, PartOfSpeech.CONTENT)
        && (word.endsWith("ed")
            || word.endsWith("ing")
            || word.endsWith("en")
            || lexicon.has(WordKind.FREQUENT_VERB_FORM, word));
  }

  /** The last word before a verb and its adverbs. */
  private int subjectEnd(int at) {
    int before = at - 1;
    while (tokens.is(before, PartOfSpeech.ADVERB) || tokens.is(before, PartOfSpeech.NOT)) {
      before--;
    }
    return before;
  }

  /**
   * The form of a word of the lexicon, if it is a verb here.
   *
   * @param end the token after it, particles included
   * @param verb what the lexicon says of the verb
   * @param noun whether the word can be a noun as well
   */
  Optional<Form> of(int at, int end, Predicate verb, boolean noun) {
    String word = tokens.word(at);
    int before = subjectEnd(at);
    if (word.endsWith("ing")) {
      return ofGerund(before, end, noun);
    }
    boolean present = isBase(at, verb) || word.endsWith("s");
    boolean isVerb = present ? isPresent(at, end, before, verb, noun) : isPast(before, end);
    if (!isVerb) {
      return Optional.empty();
    }
    return Optional.of(!present && isReduced(before, end, verb) ? Form.PARTICIPLE : Form.FINITE);
  }

  private Optional<Form> ofGerund(int before, int end, boolean noun) {
    boolean of = end < tokens.size() && tokens.word(end).equals("of");
    PartOfSpeech left = tokens.partOfSpeech(before);
    boolean isNoun =
        switch (left) {
          case DETERMINER, POSSESSIVE -> of || noun;
          case NUMBER -> true;
          case BE -> false;
          default -> noun && (of || before < 0);
        };
    return isNoun ? Optional.empty() : Optional.of(gerund(left));
  }

  /** Whether a past form can be a verb; after a determiner and the like it is an adjective. */
  private boolean isPast(int before, int end) {
    return switch (tokens.partOfSpeech(before)) {
      case DETERMINER, POSSESSIVE, NUMBER, TO, PREPOSITION -> false;
      case CLAUSE_END ->
          before >= 0 || !tokens.is(end, PartOfSpeech.CONTENT) || !tokens.word(end).endsWith("s");
      default -> true;
    };
  }

  /** Whether a form in -s or without ending has a subject and, if it may be a noun, an object. */
  private boolean isPresent(int at, int end, int before, Predicate verb, boolean noun) {
    if (isAuxiliary(end)) {
      return false;
    }
    boolean object = !noun || opensObject(end);
    return switch (tokens.partOfSpeech(before)) {
      case DETERMINER, POSSESSIVE, PREPOSITION, NUMBER, TO, HYPHEN -> false;
      case PRONOUN, RELATIVE -> true;
      case COUNTRY ->
          object
              && !(noun && isDemonym(tokens.word(before)) && !tokens.is(end, PartOfSpeech.NUMBER));
      case CONTENT -> {
        boolean agrees = isBase(at, verb) == tokens.word(before).endsWith("s");
        yield !noun || (agrees && object);
      }
      case COORDINATOR, COMMA, CLAUSE_END, COMPLEMENTIZER -> object && before >= 0;
      default -> !noun;
    };
  }

  /** Whether an auxiliary follows, of which the word is the subject: "questions were raised". */
  private boolean isAuxiliary(int at) {
    return switch (tokens.partOfSpeech(at)) {
      case BE, HAVE, MODAL, DO -> true;
      default -> false;
    };
  }

  private static boolean isDemonym(String name) {
    return name.endsWith("ian") || name.endsWith("ese") || name.endsWith("ish");
  }

  private boolean opensObject(int at) {
    return switch (tokens.partOfSpeech(at)) {
      case DETERMINER, COUNTRY, NUMBER, COMPLEMENTIZER -> true;
      case CONTENT ->
          tokens.isCapital(at)
              || !(lexicon.has(WordKind.FREQUENT_VERB_FORM, tokens.word(at))
                  || tokens.is(at + 1, PartOfSpeech.BE));
      default -> false;
    };
  }

  /** Whether a word is the basic form of a verb of the lexicon. */
  boolean isBase(int at, Predicate verb) {
    String surface = verb.lemma();
    int space = surface.indexOf(' ');
    return tokens.word(at).equalsIgnoreCase(space < 0 ? surface : surface.substring(0, space));
  }

  /** Whether a word that the lexicon does not have can be the basic form of a verb. */
  boolean looksLikeBase(int at) {
    String word = tokens.word(at);
    boolean plural = word.endsWith("s") && !word.endsWith("ss");
    return !plural && !word.endsWith("ing") && !word.endsWith("ed") && !tokens.isCapital(at);
  }

  /** Whether a past form after its noun is a passive participle: "drones supplied to Russia". */
  private boolean isReduced(int before, int end, Predicate verb) {
    if (end >= tokens.size() || before < 0) {
      return false;
    }
    if (tokens.is(before, PartOfSpeech.COMMA)) {
      return isFirstOfClause(before);
    }
    if (tokens.word(end).equals("by")) {
      return true;
    }
    return afterParticiple(verb).contains(tokens.word(end))
        && tokens.is(before, PartOfSpeech.CONTENT)
        && (before == 0 || !tokens.isCapital(before));
  }

  private static Set<String> afterParticiple(Predicate verb) {
    return switch (verb.effect()) {
      case RELATION -> AFTER_PARTICIPLE.getOrDefault(verb.relation().orElseThrow(), Set.of());
      case OF_OBJECT -> AFTER_OBJECT_PARTICIPLE;
      case ENDS_OBJECT -> AFTER_END_PARTICIPLE;
      case NONE -> Set.of();
    };
  }

  /** Whether a comma is the first of its clause and follows a noun phrase. */
  private boolean isFirstOfClause(int comma) {
    int at = comma - 1;
    while (at >= 0 && belongsToPhrase(at)) {
      at--;
    }
    return tokens.is(at, PartOfSpeech.CLAUSE_END);
  }

  private boolean belongsToPhrase(int at) {
    return switch (tokens.partOfSpeech(at)) {
      case CONTENT, COUNTRY, NUMBER, DETERMINER, POSSESSIVE, HYPHEN, COORDINATOR -> true;
      default -> false;
    };
  }
}
