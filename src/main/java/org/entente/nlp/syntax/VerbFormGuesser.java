package org.entente.nlp.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.syntax.VerbGroup.Form;

/**
 * Tells by its ending and the words beside it whether a word without auxiliary is a verb, and in
 * which form.
 */
final class VerbFormGuesser {

  /** Forms of frequent verbs that the lexicon of relations does not have. */
  private static final Set<String> FREQUENT =
      Set.of(
          ("came went took made gave got saw knew thought found left felt kept began stood lost ran"
                  + " brought wrote sat fell rose grew led spoke read spent won taught caught chose"
                  + " drew drove became come go remains remained continues says wants hopes comes goes takes"
                  + " makes gives includes include seems broke built bore put set")
              .split(" ", -1));

  /** Basic forms of verbs that are as often nouns; verbs behind a plural: "doctors work in". */
  private static final Set<String> BEHIND_PLURAL =
      Set.of("fill", "fly", "live", "play", "serve", "stay", "study", "train", "travel", "work");

  private static final Set<String> NOUNS_IN_ED = Set.of("speed", "breed", "greed", "creed");

  /** What follows the participle of a deed behind its noun: "drones supplied to". */
  private static final Map<String, Set<String>> BEHIND_PARTICIPLE =
      Map.of(
          "TRADE", Set.of("to", "from"),
          "AID", Set.of("to", "from"),
          "COOPERATE", Set.of("to", "from"),
          "SANCTION", Set.of("on", "from"),
          "COERCE", Set.of("in", "from"),
          "OBJECT", Set.of("on", "against", "to", "from", "with", "between", "in", "since", "over"),
          "STOP", Set.of("on", "against"));

  private final SentenceTokens words;

  VerbFormGuesser(SentenceTokens words) {
    this.words = words;
  }

  /** The form of a word that the lexicon does not have, if it looks like a verb. */
  Optional<Form> ofUnknown(int at) {
    String word = words.word(at);
    boolean jointly = at > 0 && words.word(at - 1).equals("jointly");
    boolean verb =
        !words.isCapital(at)
            && (jointly || FREQUENT.contains(word) || isBehindPlural(at) || hasEnding(at));
    if (!verb) {
      return Optional.empty();
    }
    PartOfSpeech left = words.classAt(subjectEnd(at));
    boolean noun =
        switch (left) {
          case DETERMINER, POSSESSIVE, NUMBER, TO, PREPOSITION -> !word.endsWith("ing");
          default -> false;
        };
    return noun ? Optional.empty() : Optional.of(word.endsWith("ing") ? gerund(left) : Form.FINITE);
  }

  /** Whether a word may be a noun, but is a verb if a plural noun stands before it. */
  boolean isBehindPlural(int at) {
    return BEHIND_PLURAL.contains(words.word(at))
        && (words.is(at - 1, PartOfSpeech.OPEN) || words.is(at - 1, PartOfSpeech.NAME))
        && words.word(at - 1).endsWith("s");
  }

  private static Form gerund(PartOfSpeech left) {
    return left == PartOfSpeech.BE ? Form.FINITE : Form.GERUND;
  }

  private boolean hasEnding(int at) {
    String word = words.word(at);
    if (word.length() > 5 && word.endsWith("ing")) {
      return switch (words.classAt(at - 1)) {
        case PREPOSITION, COMMA, SUBORDINATE -> true;
        default -> false;
      };
    }
    boolean adjective = words.is(at - 1, PartOfSpeech.AND) && words.is(at + 1, PartOfSpeech.OPEN);
    return word.length() > 4 && word.endsWith("ed") && !adjective && !NOUNS_IN_ED.contains(word);
  }

  /** Whether a word that the lexicon does not have is the participle behind an auxiliary. */
  boolean isParticiple(int at) {
    String word = at < words.size() ? words.word(at) : "";
    return words.is(at, PartOfSpeech.OPEN)
        && (word.endsWith("ed")
            || word.endsWith("ing")
            || word.endsWith("en")
            || FREQUENT.contains(word));
  }

  /** The last word before a verb and its adverbs. */
  private int subjectEnd(int at) {
    int before = at - 1;
    while (words.is(before, PartOfSpeech.ADVERB) || words.is(before, PartOfSpeech.NOT)) {
      before--;
    }
    return before;
  }

  /**
   * The form of a word of the lexicon, if it is a verb here.
   *
   * @param end the word behind it, particles counted
   * @param verb what the lexicon says of the verb
   * @param noun whether the word can be a noun as well
   */
  Optional<Form> of(int at, int end, Entry verb, boolean noun) {
    String word = words.word(at);
    int before = subjectEnd(at);
    if (word.endsWith("ing")) {
      return ofGerund(before, end, noun);
    }
    boolean present = isBase(at, verb) || word.endsWith("s");
    boolean stands = present ? isPresent(at, end, before, verb, noun) : isPast(before, end);
    if (!stands) {
      return Optional.empty();
    }
    return Optional.of(!present && isReduced(before, end, verb) ? Form.PARTICIPLE : Form.FINITE);
  }

  private Optional<Form> ofGerund(int before, int end, boolean noun) {
    boolean of = end < words.size() && words.word(end).equals("of");
    PartOfSpeech left = words.classAt(before);
    boolean isNoun =
        switch (left) {
          case DETERMINER, POSSESSIVE -> of || noun;
          case NUMBER -> true;
          case BE -> false;
          default -> noun && (of || before < 0);
        };
    return isNoun ? Optional.empty() : Optional.of(gerund(left));
  }

  /** Whether a past form can be a verb; behind an article and the like it is an adjective. */
  private boolean isPast(int before, int end) {
    return switch (words.classAt(before)) {
      case DETERMINER, POSSESSIVE, NUMBER, TO, PREPOSITION -> false;
      case STOP ->
          before >= 0 || !words.is(end, PartOfSpeech.OPEN) || !words.word(end).endsWith("s");
      default -> true;
    };
  }

  /** Whether a form in -s or without ending has a subject and, if it may be a noun, an object. */
  private boolean isPresent(int at, int end, int before, Entry verb, boolean noun) {
    boolean object = !noun || opensObject(end);
    return switch (words.classAt(before)) {
      case DETERMINER, POSSESSIVE, PREPOSITION, NUMBER, TO, HYPHEN -> false;
      case PRONOUN, RELATIVE -> true;
      case NAME ->
          object && !(noun && isDemonym(words.word(before)) && !words.is(end, PartOfSpeech.NUMBER));
      case OPEN -> {
        boolean agrees = isBase(at, verb) == words.word(before).endsWith("s");
        yield !noun || (agrees && object);
      }
      case AND, COMMA, STOP, THAT -> object && before >= 0;
      default -> !noun;
    };
  }

  private static boolean isDemonym(String name) {
    return name.endsWith("ian") || name.endsWith("ese") || name.endsWith("ish");
  }

  private boolean opensObject(int at) {
    return switch (words.classAt(at)) {
      case DETERMINER, NAME, NUMBER, THAT -> true;
      case OPEN ->
          words.isCapital(at)
              || !(FREQUENT.contains(words.word(at)) || words.is(at + 1, PartOfSpeech.BE));
      default -> false;
    };
  }

  /** Whether a word is the basic form of a verb of the lexicon. */
  boolean isBase(int at, Entry verb) {
    String surface = verb.surface();
    int space = surface.indexOf(' ');
    return words.word(at).equalsIgnoreCase(space < 0 ? surface : surface.substring(0, space));
  }

  /** Whether a word that the lexicon does not have can be the basic form of a verb. */
  boolean looksLikeBase(int at) {
    String word = words.word(at);
    boolean plural = word.endsWith("s") && !word.endsWith("ss");
    return !plural && !word.endsWith("ing") && !word.endsWith("ed") && !words.isCapital(at);
  }

  /** Whether a past form behind its noun is a passive participle: "drones supplied to Russia". */
  private boolean isReduced(int before, int end, Entry verb) {
    if (end >= words.size() || before < 0) {
      return false;
    }
    if (words.is(before, PartOfSpeech.COMMA)) {
      return isFirstOfClause(before);
    }
    if (words.word(end).equals("by")) {
      return true;
    }
    return BEHIND_PARTICIPLE.getOrDefault(verb.code(), Set.of()).contains(words.word(end))
        && words.is(before, PartOfSpeech.OPEN)
        && (before == 0 || !words.isCapital(before));
  }

  /** Whether a comma is the first of its clause and follows a noun phrase. */
  private boolean isFirstOfClause(int comma) {
    int at = comma - 1;
    while (at >= 0 && isOfPhrase(at)) {
      at--;
    }
    return words.is(at, PartOfSpeech.STOP);
  }

  private boolean isOfPhrase(int at) {
    return switch (words.classAt(at)) {
      case OPEN, NAME, NUMBER, DETERMINER, POSSESSIVE, HYPHEN, AND -> true;
      default -> false;
    };
  }
}
