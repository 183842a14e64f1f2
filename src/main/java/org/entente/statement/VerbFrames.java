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

  /** Deeds that one does with another rather than to him. */
  private static final Set<Relation> WITH =
      EnumSet.of(Relation.AGREE, Relation.CONSULT, Relation.COOPERATE, Relation.TRADE);

  /** Deeds that two do with each other where they do them together. */
  private static final Set<Relation> DONE_TOGETHER =
      EnumSet.of(Relation.MOBILIZE, Relation.AID, Relation.TRADE, Relation.CONSULT);

  private static final Set<String> JOINT = Set.of("joint", "jointly", "together", "single");

  /** Prepositions before a country that goods pass. */
  private static final Set<String> PASSAGES = Set.of("across", "through", "via");

  /** Prepositions before the country where goods end up. */
  private static final Set<String> GOALS = Set.of("for", "in", "into", "to");

  /** What stands before the country that goods reach. */
  private static final Set<String> REACHED = Set.of("", "for", "in", "into", "to");

  private final Syntax syntax;
  private final List<Verb> verbs;
  private final Meanings meanings;
  private final int[] depths;
  private final Doers doers;
  private final VerbObjects objects;

  VerbFrames(Syntax syntax, Meanings meanings) {
    this.syntax = syntax;
    this.verbs = syntax.verbs();
    this.meanings = meanings;
    doers = new Doers(syntax, meanings);
    objects = new VerbObjects(syntax, meanings);
    depths = new int[verbs.size()];
    for (int verb = 0; verb < verbs.size(); verb++) {
      depths[verb] = depth(verb);
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
        List<Frame> carried = carried(verb);
        frames.addAll(carried.isEmpty() ? List.of(frame(verb)) : carried);
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
        && doers.agents(verb).isEmpty()
        && meanings.objectNoun(verb).filter(cue -> cue.first() == noun).isPresent();
  }

  private int depth(int verb) {
    int outer = syntax.governing(verb);
    if (outer == Syntax.NONE) {
      return syntax.isApposition(verb) ? 1 : 0;
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
    List<Party> others = without(subjects, objects.of(verb));
    Sense meaning = meaning(verb, subjects, others);
    List<Party> agents = found.passive() ? doers.ofPassive(verb, meaning) : List.of();
    if (!agents.isEmpty()) {
      others = agents.containsAll(others) ? subjects : others;
      subjects = agents;
    }
    boolean open =
        (found.passive() && agents.isEmpty() && !isSent(meaning, subjects, others))
            || found.mood().modal() == Modal.DEMANDED
            || isTogether(others, meaning);
    return frame(
        verb, open ? new Sense(meaning.relation(), Bearing.MUTUAL) : meaning, subjects, others);
  }

  /**
   * Goods that nobody is said to send from one to another ("coal reaches Peru from Chile"), and
   * whom they pass on their way.
   */
  private List<Frame> carried(int verb) {
    Sense own = meanings.of(verb);
    boolean sent = own.relation().map(Doers.SENT::contains).orElse(true);
    if (!sent || !syntax.subjects(verb).isEmpty() || !meanings.isOfGoods(verb)) {
      return List.of();
    }
    List<Party> from =
        doers.behind(verb, Set.of("from")).stream()
            .filter(party -> !isOfNoun(verb, party.far().at()))
            .toList();
    List<Party> to = doers.behind(verb, verbs.get(verb).passive() ? GOALS : REACHED);
    if (from.isEmpty() || to.isEmpty() || !doers.agents(verb).isEmpty()) {
      return List.of();
    }
    Relation relation = own.isOf(Relation.AID) ? Relation.AID : Relation.TRADE;
    Frame carried = frame(verb, new Sense(Optional.of(relation), Bearing.FORWARD), from, to);
    List<Party> passed = doers.behind(verb, PASSAGES);
    return passed.isEmpty()
        ? List.of(carried)
        : List.of(
            carried,
            frame(verb, Sense.COOPERATION, from, passed),
            frame(verb, Sense.COOPERATION, passed, to));
  }

  /** Whether a preposition stands behind a noun of its own: "on the line from". */
  private boolean isOfNoun(int verb, int preposition) {
    return syntax.words().is(preposition - 1, WordClass.OPEN)
        && preposition > verbs.get(verb).end();
  }

  private Frame frame(int verb, Sense sense, List<Party> subjects, List<Party> others) {
    return new Frame(
        sense.relation(),
        sense.bearing(),
        subjects,
        others,
        depths[verb],
        verbs.get(verb).at(),
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
    if (others.isEmpty()) {
      return isDoneTogether(verb, own, subjects) ? Sense.COOPERATION : own;
    }
    boolean plain = own.relation().isEmpty() && !subjects.isEmpty();
    boolean goods = plain && meanings.isOfGoods(verb);
    String preposition = others.get(0).far().preposition();
    if ((goods || own.isOf(Relation.TRADE)) && PASSAGES.contains(preposition)) {
      return Sense.COOPERATION;
    }
    Sense given = plain && !verbs.get(verb).passive() ? meanings.ofSubject(verb) : Sense.NONE;
    if (given.relation().isPresent()) {
      return given;
    }
    return goods ? goods(preposition) : own;
  }

  /** Whether several do with each other what they do to none of those named. */
  private boolean isDoneTogether(int verb, Sense own, List<Party> subjects) {
    if (subjects.stream().map(Party::country).distinct().count() < 2) {
      return false;
    }
    return own.isOf(Relation.COERCE)
        ? isShared(subjects)
        : own.relation().map(DONE_TOGETHER::contains).orElse(true) && isJoint(verb);
  }

  /** Goods go to a country or come from it. */
  private static Sense goods(String preposition) {
    return switch (preposition) {
      case "from" -> new Sense(Optional.of(Relation.TRADE), Bearing.BACKWARD);
      case "to", "into", "in", "" -> new Sense(Optional.of(Relation.TRADE), Bearing.FORWARD);
      default -> Sense.NONE;
    };
  }

  private boolean isJoint(int verb) {
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

  /** Whether several countries share one noun: "police from Spain and Ecuador". */
  private static boolean isShared(List<Party> subjects) {
    return subjects.stream().allMatch(p -> p.modifier() || !p.near().preposition().isEmpty());
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
}
