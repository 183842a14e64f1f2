package org.entente.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Entry;
import org.entente.statement.Verb.Form;
import org.entente.statement.Verb.Modal;
import org.entente.statement.Verb.Mood;

/**
 * Finds the verbs of a sentence by their auxiliaries, their endings and the words beside them.
 *
 * <p>A word of the lexicon that can be a noun as well is a verb where the word before it lets no
 * noun follow.
 */
final class VerbFinder {

  private static final Set<WordClass> AUXILIARIES =
      Set.of(WordClass.BE, WordClass.HAVE, WordClass.DO, WordClass.MODAL);

  /** Past forms of frequent verbs that no lexicon of ours has. */
  private static final Set<String> PASTS =
      Set.of(
          ("came went took made gave got saw knew thought found left felt kept began stood lost ran"
                  + " brought wrote sat fell rose grew led spoke read spent won taught caught chose"
                  + " drew drove became remains remained continues says wants hopes comes goes takes"
                  + " makes gives includes include seems broke built bore bound put set")
              .split(" ", -1));

  private static final Map<String, Modal> MODALS =
      Map.ofEntries(
          Map.entry("will", Modal.FUTURE),
          Map.entry("shall", Modal.FUTURE),
          Map.entry("won't", Modal.FUTURE),
          Map.entry("would", Modal.WOULD),
          Map.entry("wouldn't", Modal.WOULD),
          Map.entry("may", Modal.POSSIBLE),
          Map.entry("might", Modal.POSSIBLE),
          Map.entry("could", Modal.POSSIBLE),
          Map.entry("couldn't", Modal.POSSIBLE),
          Map.entry("must", Modal.DEMANDED),
          Map.entry("mustn't", Modal.DEMANDED),
          Map.entry("should", Modal.DEMANDED),
          Map.entry("shouldn't", Modal.DEMANDED));

  /** What follows the participle of a deed behind its noun: "drones supplied to". */
  private static final Map<String, Set<String>> PASSIVE_OBJECTS =
      Map.of(
          "TRADE", Set.of("to", "from"),
          "AID", Set.of("to", "from"),
          "COOPERATE", Set.of("to", "from"),
          "SANCTION", Set.of("on", "from"),
          "COERCE", Set.of("in", "from"),
          "OBJECT", Set.of("on", "against", "to", "from", "with", "between", "in", "since", "over"),
          "STOP", Set.of("on", "against"));

  private static final Set<String> TOO_SHORT =
      Set.of("red", "bed", "need", "speed", "seed", "feed");

  private final Words words;
  private final Map<Integer, Cue> cues;
  private final List<Verb> verbs = new ArrayList<>();

  /**
   * A finder in one sentence.
   *
   * @param cues the phrases of the lexicon of relations by their first word
   */
  VerbFinder(Words words, Map<Integer, Cue> cues) {
    this.words = words;
    this.cues = cues;
  }

  /** The verbs in their order. */
  List<Verb> find() {
    int at = 0;
    while (at < words.size()) {
      Verb verb = verbAt(at);
      if (verb == null) {
        Cue cue = cues.get(at);
        at = cue == null ? at + 1 : cue.end();
      } else {
        verbs.add(verb);
        at = verb.end();
      }
    }
    return verbs;
  }

  private Verb verbAt(int at) {
    WordClass wordClass = words.classAt(at);
    if (AUXILIARIES.contains(wordClass)) {
      return withAuxiliaries(at);
    }
    if (wordClass == WordClass.TO) {
      return infinitive(at);
    }
    return wordClass == WordClass.OPEN ? plain(at) : null;
  }

  private Verb withAuxiliaries(int first) {
    boolean negated = negatedBefore(first);
    boolean had = false;
    Modal modal = Modal.NONE;
    int at = first;
    int auxiliary = first;
    while (isOfGroup(at)) {
      String word = words.word(at);
      WordClass wordClass = words.classAt(at);
      negated |= wordClass == WordClass.NOT || word.endsWith("n't") || word.equals("cannot");
      had |= word.equals("had");
      modal = wordClass == WordClass.TO ? Modal.FUTURE : MODALS.getOrDefault(word, modal);
      if (wordClass != WordClass.NOT && wordClass != WordClass.ADVERB) {
        auxiliary = at;
      }
      at++;
    }
    boolean passive =
        words.is(auxiliary, WordClass.BE)
            && words.is(at, WordClass.OPEN)
            && !words.word(at).endsWith("ing");
    Mood mood = new Mood(negated, modal, had);
    Optional<Entry> entry = passive ? passive(at) : entry(at);
    boolean copula = words.is(auxiliary, WordClass.BE) && entry.isEmpty() && !isParticiple(at);
    boolean have = entry.isEmpty() && words.is(auxiliary, WordClass.HAVE) && !isParticiple(at);
    if (copula || have || !words.is(at, WordClass.OPEN)) {
      int end = Math.max(first + 1, Math.min(at, words.size()));
      return new Verb(first, auxiliary, end, entry(auxiliary), Form.FINITE, false, mood);
    }
    boolean adjective = entry.map(found -> found.kind().equals("adjective")).orElse(false);
    int end = entry.isPresent() ? cues.get(at).end() : at + 1;
    return new Verb(first, at, end, entry, Form.FINITE, passive && !adjective, mood);
  }

  private Optional<Entry> entry(int at) {
    return Optional.ofNullable(cues.get(at)).flatMap(Cue::verb);
  }

  /** The verb at a word behind "be"; an adjective only where no "by" follows. */
  private Optional<Entry> passive(int at) {
    Cue cue = cues.get(at);
    boolean by = cue != null && cue.end() < words.size() && words.word(cue.end()).equals("by");
    return by ? cue.ofKind("verb").or(cue::verb) : entry(at);
  }

  private boolean isParticiple(int at) {
    return at < words.size()
        && words.is(at, WordClass.OPEN)
        && (words.word(at).endsWith("ed")
            || words.word(at).endsWith("ing")
            || words.word(at).endsWith("en")
            || PASTS.contains(words.word(at)));
  }

  private boolean isOfGroup(int at) {
    return switch (words.classAt(at)) {
      case BE, HAVE, DO, MODAL, NOT -> true;
      case ADVERB -> isOfGroup(at + 1) || words.is(at + 1, WordClass.OPEN);
      case TO ->
          (words.is(at - 1, WordClass.BE) || words.is(at - 1, WordClass.HAVE))
              && words.is(at + 1, WordClass.OPEN);
      default -> false;
    };
  }

  private boolean negatedBefore(int at) {
    return words.is(at - 1, WordClass.NOT);
  }

  private Verb infinitive(int first) {
    int at = first + 1;
    while (words.is(at, WordClass.ADVERB) || words.is(at, WordClass.NOT)) {
      at++;
    }
    boolean be = words.is(at, WordClass.BE);
    boolean auxiliary = be || words.is(at, WordClass.HAVE);
    int main = auxiliary ? at + 1 : at;
    if (!words.is(main, WordClass.OPEN) || words.isCapital(main)) {
      return auxiliary
          ? new Verb(first, at, at + 1, Optional.empty(), Form.INFINITIVE, false, Mood.PLAIN)
          : null;
    }
    Cue cue = cues.get(main);
    Optional<Entry> entry = Optional.ofNullable(cue).flatMap(Cue::verb);
    if (cue != null && entry.isEmpty()) {
      return null;
    }
    boolean base =
        entry.isPresent()
            ? auxiliary || isBase(main, entry.get())
            : auxiliary || looksLikeBase(main);
    if (!base) {
      return null;
    }
    Mood mood =
        new Mood(
            negatedBefore(first) || hasNot(first, main),
            verbs.isEmpty() ? Modal.FUTURE : Modal.NONE,
            false);
    return new Verb(
        first,
        main,
        entry.isPresent() ? cue.end() : main + 1,
        entry,
        Form.INFINITIVE,
        be && !words.word(main).endsWith("ing"),
        mood);
  }

  private boolean hasNot(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.is(at, WordClass.NOT)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBase(int at, Entry entry) {
    String surface = entry.surface();
    int space = surface.indexOf(' ');
    return words.word(at).equalsIgnoreCase(space < 0 ? surface : surface.substring(0, space));
  }

  private boolean looksLikeBase(int at) {
    String word = words.word(at);
    boolean plural = word.endsWith("s") && !word.endsWith("ss");
    return !plural && !word.endsWith("ing") && !word.endsWith("ed") && !words.isCapital(at);
  }

  private Verb plain(int at) {
    if (words.is(at - 1, WordClass.HYPHEN) || words.is(at + 1, WordClass.HYPHEN)) {
      return null;
    }
    Cue cue = cues.get(at);
    Optional<Entry> entry = Optional.ofNullable(cue).flatMap(Cue::verb);
    if (entry.isEmpty() && (cue != null || !looksLikeVerb(at))) {
      return null;
    }
    int end = entry.isPresent() ? cue.end() : at + 1;
    boolean noun = cue != null && cue.noun().isPresent();
    Form form =
        entry.filter(found -> found.kind().equals("adjective")).isPresent()
            ? null
            : form(at, end, entry, noun);
    if (form == null) {
      return null;
    }
    boolean passive = form == Form.PARTICIPLE;
    Mood mood = new Mood(hasNot(Math.max(0, at - 2), at), Modal.NONE, false);
    return new Verb(at, at, end, entry, form, passive, mood);
  }

  private boolean looksLikeVerb(int at) {
    String word = words.word(at);
    if (words.isCapital(at)) {
      return false;
    }
    if (PASTS.contains(word)) {
      return true;
    }
    boolean past = word.length() > 4 && word.endsWith("ed") && !TOO_SHORT.contains(word);
    boolean ing = word.length() > 5 && word.endsWith("ing");
    boolean adjective = words.is(at - 1, WordClass.AND) && words.is(at + 1, WordClass.OPEN);
    return (past && !adjective) || (ing && gerundMayStand(at));
  }

  private boolean gerundMayStand(int at) {
    return switch (words.classAt(at - 1)) {
      case PREPOSITION, COMMA, SUBORDINATE -> true;
      default -> false;
    };
  }

  private Form form(int at, int end, Optional<Entry> entry, boolean noun) {
    String word = words.word(at);
    int before = at - 1;
    while (words.is(before, WordClass.ADVERB) || words.is(before, WordClass.NOT)) {
      before--;
    }
    WordClass left = words.classAt(before);
    if (word.endsWith("ing")) {
      return gerund(before, left, end, noun);
    }
    boolean past = isPast(word, at, entry);
    if (!past) {
      return presentForm(at, end, before, left, entry, noun);
    }
    return switch (left) {
      case DETERMINER, POSSESSIVE, NUMBER, TO -> null;
      case PREPOSITION -> null;
      case STOP, COMMA, AND, PRONOUN, RELATIVE, THAT, SUBORDINATE, NAME, OPEN ->
          isReduced(before, end, entry)
              ? Form.PARTICIPLE
              : isAdjective(left, before, end) ? null : Form.FINITE;
      default -> Form.FINITE;
    };
  }

  /** Whether an adjective in -ed rather than a verb: between a sign or adjective and a noun. */
  private boolean isAdjective(WordClass left, int before, int end) {
    boolean open = left == WordClass.AND || left == WordClass.STOP;
    return open && before < 0 && words.is(end, WordClass.OPEN) && words.word(end).endsWith("s");
  }

  private Form gerund(int before, WordClass left, int end, boolean noun) {
    boolean of = end < words.size() && words.word(end).equals("of");
    return switch (left) {
      case DETERMINER, POSSESSIVE -> of || noun ? null : Form.GERUND;
      case NUMBER -> null;
      case BE -> Form.FINITE;
      default -> noun && of ? null : before < 0 && noun ? null : Form.GERUND;
    };
  }

  private boolean isPast(String word, int at, Optional<Entry> entry) {
    if (entry.isEmpty()) {
      return word.endsWith("ed") || !word.endsWith("s");
    }
    return !isBase(at, entry.get()) && !word.endsWith("s");
  }

  /** A form in -s or without ending: a verb where it has a subject and something behind it. */
  private Form presentForm(
      int at, int end, int before, WordClass left, Optional<Entry> entry, boolean noun) {
    if (entry.isEmpty()) {
      return left == WordClass.DETERMINER || left == WordClass.PREPOSITION ? null : Form.FINITE;
    }
    boolean base = isBase(at, entry.get());
    return switch (left) {
      case DETERMINER, POSSESSIVE, PREPOSITION, NUMBER, TO, HYPHEN -> null;
      case PRONOUN, RELATIVE -> Form.FINITE;
      case NAME ->
          noun && (!opensObject(end) || words.word(before).endsWith("ian")) ? null : Form.FINITE;
      case OPEN -> {
        boolean plural = words.word(before).endsWith("s");
        boolean agrees = base == plural;
        yield noun && !(agrees && opensObject(end)) ? null : agrees || !noun ? Form.FINITE : null;
      }
      case AND, COMMA, STOP, THAT -> (noun && !opensObject(end)) || before < 0 ? null : Form.FINITE;
      default -> noun ? null : Form.FINITE;
    };
  }

  private boolean opensObject(int at) {
    return switch (words.classAt(at)) {
      case DETERMINER, NAME, NUMBER, THAT -> true;
      case OPEN -> words.isCapital(at) || !words.is(at + 1, WordClass.BE);
      default -> false;
    };
  }

  /** Whether the comma at {@code comma} is the first of its clause and follows a noun phrase. */
  private boolean isApposition(int comma) {
    for (int at = comma - 1; at >= 0; at--) {
      switch (words.classAt(at)) {
        case OPEN, NAME, NUMBER, DETERMINER, POSSESSIVE, HYPHEN, AND -> {}
        case STOP -> {
          return true;
        }
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a past form behind its noun is a passive participle: "drones supplied to Russia". */
  private boolean isReduced(int before, int end, Optional<Entry> entry) {
    if (end >= words.size() || entry.isEmpty() || before < 0) {
      return false;
    }
    if (words.is(before, WordClass.COMMA)) {
      return isApposition(before);
    }
    if (words.word(end).equals("by")) {
      return true;
    }
    return PASSIVE_OBJECTS.getOrDefault(entry.get().code(), Set.of()).contains(words.word(end))
        && words.is(before, WordClass.OPEN)
        && (before == 0 || !words.isCapital(before));
  }
}
