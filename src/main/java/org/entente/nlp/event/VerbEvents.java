package org.entente.nlp.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Relation;
import org.entente.nlp.event.Event.Bearing;
import org.entente.nlp.syntax.ClauseStructure;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.PartOfSpeech;
import org.entente.nlp.syntax.SentenceTokens;
import org.entente.nlp.syntax.VerbGroup;
import org.entente.nlp.syntax.VerbGroup.Form;
import org.entente.nlp.syntax.VerbGroup.Modal;

/** Reads the deeds that the verbs of a sentence tell of. */
final class VerbEvents {

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

  private final ClauseStructure syntax;
  private final List<VerbGroup> verbs;
  private final PredicateSenses meanings;
  private final int[] depths;
  private final PassiveAgents doers;
  private final TargetFinder objects;

  VerbEvents(ClauseStructure syntax, PredicateSenses meanings) {
    this.syntax = syntax;
    this.verbs = syntax.verbs();
    this.meanings = meanings;
    doers = new PassiveAgents(syntax, meanings);
    objects = new TargetFinder(syntax, meanings);
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
  List<Event> frames() {
    List<Event> frames = new ArrayList<>();
    for (int verb = 0; verb < verbs.size(); verb++) {
      demand(verb).ifPresent(frames::add);
      if (!isReport(verb)) {
        List<Event> carried = carried(verb);
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
    VerbGroup found = verbs.get(verb);
    return PredicateSenses.isStop(found)
        && found.passive()
        && noun < found.first()
        && doers.agents(verb).isEmpty()
        && meanings.objectNoun(verb).filter(cue -> cue.first() == noun).isPresent();
  }

  private int depth(int verb) {
    int outer = syntax.governing(verb);
    if (outer == ClauseStructure.NONE) {
      return syntax.isApposition(verb) ? 1 : 0;
    }
    boolean stated =
        syntax.isComplement(verb)
            ? verbs.get(outer).isReport() || verbs.get(outer).entry().isEmpty()
            : !syntax.isInner(verb);
    return depths[outer] + (stated ? 0 : 1);
  }

  private Event frame(int verb) {
    VerbGroup found = verbs.get(verb);
    List<CountryPhrase> subjects = syntax.subjects(verb);
    List<CountryPhrase> others = without(subjects, objects.of(verb));
    PredicateSense meaning = meaning(verb, subjects, others);
    List<CountryPhrase> agents = found.passive() ? doers.ofPassive(verb, meaning) : List.of();
    if (!agents.isEmpty()) {
      others = agents.containsAll(others) ? subjects : others;
      subjects = agents;
    }
    boolean open =
        (found.passive() && agents.isEmpty() && !isSent(meaning, subjects, others))
            || found.mood().modal() == Modal.DEMANDED
            || isTogether(others, meaning);
    return frame(
        verb,
        open ? new PredicateSense(meaning.relation(), Bearing.MUTUAL) : meaning,
        subjects,
        others);
  }

  /**
   * Goods that nobody is said to send from one to another ("coal reaches Peru from Chile"), and
   * whom they pass on their way.
   */
  private List<Event> carried(int verb) {
    PredicateSense own = meanings.of(verb);
    boolean sent = own.relation().map(PassiveAgents.SENT::contains).orElse(true);
    if (!sent || !syntax.subjects(verb).isEmpty() || !meanings.isOfGoods(verb)) {
      return List.of();
    }
    List<CountryPhrase> from =
        doers.behind(verb, Set.of("from")).stream()
            .filter(party -> !isOfNoun(verb, party.far().at()))
            .toList();
    List<CountryPhrase> to = doers.behind(verb, verbs.get(verb).passive() ? GOALS : REACHED);
    if (from.isEmpty() || to.isEmpty() || !doers.agents(verb).isEmpty()) {
      return List.of();
    }
    Relation relation = own.isOf(Relation.AID) ? Relation.AID : Relation.TRADE;
    Event carried =
        frame(verb, new PredicateSense(Optional.of(relation), Bearing.FORWARD), from, to);
    List<CountryPhrase> passed = doers.behind(verb, PASSAGES);
    return passed.isEmpty()
        ? List.of(carried)
        : List.of(
            carried,
            frame(verb, PredicateSense.COOPERATION, from, passed),
            frame(verb, PredicateSense.COOPERATION, passed, to));
  }

  /** Whether a preposition stands behind a noun of its own: "on the line from". */
  private boolean isOfNoun(int verb, int preposition) {
    return syntax.words().is(preposition - 1, PartOfSpeech.OPEN)
        && preposition > verbs.get(verb).end();
  }

  private Event frame(
      int verb, PredicateSense sense, List<CountryPhrase> subjects, List<CountryPhrase> others) {
    return new Event(
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
  private static List<CountryPhrase> without(
      List<CountryPhrase> subjects, List<CountryPhrase> objects) {
    Set<String> doing = subjects.stream().map(CountryPhrase::country).collect(Collectors.toSet());
    return objects.stream()
        .filter(
            party ->
                doing.size() < 2
                    || !doing.contains(party.country())
                    || !party.near().preposition().equals("in"))
        .toList();
  }

  /** What a verb means, with what its subject and its clause say of it. */
  private PredicateSense meaning(
      int verb, List<CountryPhrase> subjects, List<CountryPhrase> others) {
    PredicateSense own = meanings.of(verb);
    if (others.isEmpty()) {
      return isDoneTogether(verb, own, subjects) ? PredicateSense.COOPERATION : own;
    }
    boolean plain = own.relation().isEmpty() && !subjects.isEmpty();
    boolean goods = plain && meanings.isOfGoods(verb);
    String preposition = others.get(0).far().preposition();
    if ((goods || own.isOf(Relation.TRADE)) && PASSAGES.contains(preposition)) {
      return PredicateSense.COOPERATION;
    }
    PredicateSense given =
        plain && !verbs.get(verb).passive() ? meanings.ofSubject(verb) : PredicateSense.NONE;
    if (given.relation().isPresent()) {
      return given;
    }
    return goods ? goods(preposition) : own;
  }

  /** Whether several do with each other what they do to none of those named. */
  private boolean isDoneTogether(int verb, PredicateSense own, List<CountryPhrase> subjects) {
    if (subjects.stream().map(CountryPhrase::country).distinct().count() < 2) {
      return false;
    }
    return own.isOf(Relation.COERCE)
        ? isShared(subjects)
        : own.relation().map(DONE_TOGETHER::contains).orElse(true) && isJoint(verb);
  }

  /** Goods go to a country or come from it. */
  private static PredicateSense goods(String preposition) {
    return switch (preposition) {
      case "from" -> new PredicateSense(Optional.of(Relation.TRADE), Bearing.BACKWARD);
      case "to", "into", "in", "" ->
          new PredicateSense(Optional.of(Relation.TRADE), Bearing.FORWARD);
      default -> PredicateSense.NONE;
    };
  }

  private boolean isJoint(int verb) {
    SentenceTokens words = syntax.words();
    int first = verbs.get(verb).first();
    int from = words.is(first - 1, PartOfSpeech.ADVERB) ? first - 1 : first;
    for (int at = from; at < syntax.objectEnd(verb); at++) {
      if (JOINT.contains(words.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether several countries share one noun: "police from Spain and Ecuador". */
  private static boolean isShared(List<CountryPhrase> subjects) {
    return subjects.stream().allMatch(p -> p.modifier() || !p.near().preposition().isEmpty());
  }

  /** Whether goods of one country are sent to another, whoever sends them. */
  private static boolean isSent(
      PredicateSense meaning, List<CountryPhrase> subjects, List<CountryPhrase> objects) {
    boolean goods =
        meaning.relation().filter(r -> r == Relation.TRADE || r == Relation.AID).isPresent();
    return goods
        && !objects.isEmpty()
        && GOALS.contains(objects.get(0).far().preposition())
        && subjects.stream().allMatch(p -> p.modifier() || p.near().preposition().equals("from"));
  }

  private static boolean isTogether(List<CountryPhrase> objects, PredicateSense meaning) {
    return !objects.isEmpty()
        && objects.get(0).far().preposition().equals("with")
        && meaning.relation().map(WITH::contains).orElse(true);
  }

  /** "Russia said that Sudan must return it", "told Sudan to return it": a demand. */
  private Optional<Event> demand(int verb) {
    int outer = syntax.governing(verb);
    if (outer == ClauseStructure.NONE
        || !verbs.get(outer).isReport()
        || !syntax.isComplement(verb)) {
      return Optional.empty();
    }
    List<CountryPhrase> told = syntax.behind(outer);
    boolean order = verbs.get(verb).form() == Form.INFINITIVE && !told.isEmpty();
    if (!order && verbs.get(verb).mood().modal() != Modal.DEMANDED) {
      return Optional.empty();
    }
    return Optional.of(
        new Event(
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
