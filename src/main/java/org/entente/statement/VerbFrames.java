package org.entente.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Relation;
import org.entente.statement.Frame.Bearing;
import org.entente.statement.Verb.Form;
import org.entente.statement.Verb.Modal;

/** Reads the deeds that the verbs of a sentence tell of. */
final class VerbFrames {

  /** Deeds of words, whose object may be somebody's: "rejected Iraq's offer". */
  private static final Set<String> VERBAL =
      Set.of("ACCUSE", "REJECT", "SUPPORT", "REQUEST", "THREATEN", "CONSULT", "CONCEDE");

  /** Deeds that one does with another rather than to him. */
  private static final Set<Relation> WITH =
      EnumSet.of(
          Relation.AGREE, Relation.CONSULT, Relation.COOPERATE, Relation.SUPPORT, Relation.TRADE);

  /** Deeds that two do with each other where they do them together. */
  private static final Set<Relation> DONE_TOGETHER =
      EnumSet.of(Relation.MOBILIZE, Relation.AID, Relation.TRADE, Relation.CONSULT);

  private static final Set<String> JOINT = Set.of("joint", "jointly", "together", "single");

  /** Prepositions behind which nobody stands to whom a deed is done. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "after",
          "before",
          "during",
          "amid",
          "following",
          "despite",
          "since",
          "by",
          "like",
          "than",
          "without",
          "as",
          "versus");

  /** Prepositions that may be said again for each object: "to China and to Iran". */
  private static final Set<String> REPEATED = Set.of("to", "from", "with");

  /** Prepositions before the country where goods end up. */
  private static final Set<String> GOALS = Set.of("for", "in", "into", "to");

  private static final int NO_OBJECT = 9;

  private final Syntax syntax;
  private final List<Verb> verbs;
  private final Meanings meanings;
  private final int[] depths;
  private final List<List<Party>> objects = new ArrayList<>();

  VerbFrames(Syntax syntax, Meanings meanings) {
    this.syntax = syntax;
    this.verbs = syntax.verbs();
    this.meanings = meanings;
    depths = new int[verbs.size()];
    for (int verb = 0; verb < verbs.size(); verb++) {
      depths[verb] = depth(verb);
      objects.add(List.of());
    }
    for (int verb = verbs.size() - 1; verb >= 0; verb--) {
      objects.set(verb, objects(verb));
    }
  }

  /** How deep the deed of a verb lies in others. */
  int depthOf(int verb) {
    return depths[verb];
  }

  /** The deeds in the order of their verbs. */
  List<Frame> frames() {
    List<Frame> frames = new ArrayList<>();
    for (int verb = 0; verb < verbs.size(); verb++) {
      demand(verb).ifPresent(frames::add);
      if (!isReport(verb)) {
        frames.add(frame(verb));
      }
    }
    return frames;
  }

  /** Whether a verb only reports; "deny" does where it says what, and else is a deed itself. */
  private boolean isReport(int verb) {
    return verbs.get(verb).isReport()
        && (syntax.complement(verb).isPresent() || meanings.of(verb).relation().isEmpty());
  }

  /** Whether the noun at a word is what a verb without an agent says has ended. */
  boolean isEnded(int verb, int noun) {
    Verb found = verbs.get(verb);
    return Meanings.isStop(found)
        && found.passive()
        && noun < found.first()
        && agents(verb).isEmpty()
        && meanings.objectNoun(verb).filter(cue -> cue.first() == noun).isPresent();
  }

  private int depth(int verb) {
    int outer = syntax.governing(verb);
    if (outer == Syntax.NONE) {
      return 0;
    }
    boolean stated =
        syntax.isComplement(verb)
            ? verbs.get(outer).isReport() || verbs.get(outer).entry().isEmpty()
            : !syntax.isInner(verb);
    return depths[outer] + (stated ? 0 : 1);
  }

  private Frame frame(int verb) {
    Verb found = verbs.get(verb);
    List<Party> subjects = syntax.subjects(verb);
    List<Party> others = without(subjects, objects.get(verb));
    Sense meaning = meaning(verb, subjects, others);
    List<Party> agents = found.passive() ? agents(verb) : List.of();
    if (!agents.isEmpty()) {
      others = others.isEmpty() ? subjects : others;
      subjects = agents;
    }
    boolean open =
        (found.passive() && agents.isEmpty() && !isSent(meaning, subjects, others))
            || found.mood().modal() == Modal.DEMANDED
            || isTogether(others, meaning);
    return new Frame(
        meaning.relation(),
        open ? Bearing.MUTUAL : meaning.bearing(),
        subjects,
        others,
        depths[verb],
        found.at(),
        verb,
        false);
  }

  /** The objects of what several do; the place of one of them is none: "both met in Minsk". */
  private static List<Party> without(List<Party> subjects, List<Party> objects) {
    Set<String> doing = subjects.stream().map(Party::country).collect(Collectors.toSet());
    return objects.stream()
        .filter(
            party ->
                doing.size() < 2
                    || !doing.contains(party.country())
                    || !party.near().preposition().equals("in"))
        .toList();
  }

  /** What a verb means, with what its subject and its clause say of it. */
  private Sense meaning(int verb, List<Party> subjects, List<Party> others) {
    Sense own = meanings.of(verb);
    boolean plain = own.relation().isEmpty();
    if (others.isEmpty()
        && isJoint(verb, subjects)
        && (plain || DONE_TOGETHER.contains(own.relation().get()))) {
      return new Sense(Optional.of(Relation.COOPERATE), Bearing.MUTUAL);
    }
    if (plain && !others.isEmpty() && !subjects.isEmpty() && meanings.isOfGoods(verb)) {
      return goods(others.get(0).far().preposition());
    }
    return own;
  }

  /** Goods go to a country or come from it. */
  private static Sense goods(String preposition) {
    return switch (preposition) {
      case "from" -> new Sense(Optional.of(Relation.TRADE), Bearing.BACKWARD);
      case "to", "into", "in", "" -> new Sense(Optional.of(Relation.TRADE), Bearing.FORWARD);
      default -> Sense.NONE;
    };
  }

  private boolean isJoint(int verb, List<Party> subjects) {
    if (subjects.stream().map(Party::country).distinct().count() < 2) {
      return false;
    }
    Words words = syntax.words();
    int first = verbs.get(verb).first();
    int from = words.is(first - 1, WordClass.ADVERB) ? first - 1 : first;
    for (int at = from; at < syntax.objectEnd(verb); at++) {
      if (JOINT.contains(words.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether goods of one country are sent to another, whoever sends them. */
  private static boolean isSent(Sense meaning, List<Party> subjects, List<Party> objects) {
    boolean goods =
        meaning.relation().filter(r -> r == Relation.TRADE || r == Relation.AID).isPresent();
    return goods
        && !objects.isEmpty()
        && GOALS.contains(objects.get(0).far().preposition())
        && subjects.stream().allMatch(p -> p.modifier() || p.near().preposition().equals("from"));
  }

  private static boolean isTogether(List<Party> objects, Sense meaning) {
    return !objects.isEmpty()
        && objects.get(0).far().preposition().equals("with")
        && meaning.relation().map(WITH::contains).orElse(true);
  }

  private List<Party> agents(int verb) {
    return syntax.behind(verb).stream()
        .filter(party -> party.far().preposition().equals("by"))
        .toList();
  }

  /** "Russia said that Sudan must return it", "told Sudan to return it": a demand. */
  private Optional<Frame> demand(int verb) {
    int outer = syntax.governing(verb);
    if (outer == Syntax.NONE || !verbs.get(outer).isReport() || !syntax.isComplement(verb)) {
      return Optional.empty();
    }
    List<Party> told = syntax.behind(outer);
    boolean order = verbs.get(verb).form() == Form.INFINITIVE && !told.isEmpty();
    if (!order && verbs.get(verb).mood().modal() != Modal.DEMANDED) {
      return Optional.empty();
    }
    return Optional.of(
        new Frame(
            Optional.of(Relation.REQUEST),
            Bearing.FORWARD,
            syntax.subjects(outer),
            order ? told : syntax.subjects(verb),
            depths[outer],
            verbs.get(outer).at(),
            outer,
            false));
  }

  /** To whom a deed is done: the countries of its object, else those of its complement. */
  private List<Party> objects(int verb) {
    List<Party> own = ownObjects(verb);
    Optional<Integer> complement = own.isEmpty() ? syntax.complement(verb) : Optional.empty();
    if (complement.isEmpty()) {
      return own;
    }
    int next = complement.get();
    boolean clause = verbs.get(next).form() == Form.FINITE;
    List<Party> subjects = clause ? syntax.subjects(next) : List.of();
    boolean same = subjects.isEmpty() || subjects.equals(syntax.subjects(verb));
    return same ? objects.get(next) : subjects;
  }

  private List<Party> ownObjects(int verb) {
    List<Party> behind = syntax.behind(verb);
    Party best = null;
    int rank = NO_OBJECT;
    for (Party party : behind) {
      if (rank(verb, party) < rank) {
        best = party;
        rank = rank(verb, party);
      }
    }
    Party found = best;
    return found == null
        ? List.of()
        : behind.stream().filter(party -> isLike(party, found)).toList();
  }

  /** Whether two countries stand in one list, or behind the same preposition. */
  private static boolean isLike(Party one, Party other) {
    String preposition = one.far().preposition();
    boolean repeated =
        REPEATED.contains(preposition) && preposition.equals(other.far().preposition());
    return one.modifier() == other.modifier() && (one.far().at() == other.far().at() || repeated);
  }

  /** How likely a verb's deed is done to a country; the less, the likelier. */
  private int rank(int verb, Party party) {
    String preposition = party.far().preposition();
    if (CIRCUMSTANCES.contains(preposition)) {
      return NO_OBJECT;
    }
    boolean backward = meanings.of(verb).bearing() == Bearing.BACKWARD;
    return switch (preposition) {
      case "" -> directRank(verbs.get(verb), party);
      case "from" -> backward ? 0 : 1;
      case "in", "inside", "within", "near", "across", "through", "under", "about", "via" -> 4;
      default -> 1;
    };
  }

  private static int directRank(Verb verb, Party party) {
    if (party.near().preposition().equals("of")) {
      return 3;
    }
    return party.modifier() && !verb.hasCode(VERBAL) ? 2 : 0;
  }
}
