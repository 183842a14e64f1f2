package org.entente.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.lexicon.Entry;
import org.entente.lexicon.Predicates;
import org.entente.model.CountryKind;
import org.entente.model.Relation;
import org.entente.statement.Frame.Bearing;

/** Reads the deeds that nouns tell of: "a visit of X to Y", "talks between", "A's ban on B". */
final class NounFrames {

  /** Deeds done to what follows "of": "the invasion of Iraq". */
  private static final Set<Relation> OBJECTIVE =
      EnumSet.of(
          Relation.ASSAULT,
          Relation.ACCUSE,
          Relation.SUPPORT,
          Relation.REJECT,
          Relation.COERCE,
          Relation.SANCTION);

  private static final Set<String> BETWEEN = Set.of("between", "among");
  private static final Set<String> TOWARDS = Set.of("to", "for");

  private final Syntax syntax;
  private final Words words;
  private final Meanings meanings;
  private final VerbFrames verbFrames;
  private final Map<Integer, Cue> cues;

  NounFrames(Syntax syntax, Meanings meanings, VerbFrames verbFrames, Map<Integer, Cue> cues) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.meanings = meanings;
    this.verbFrames = verbFrames;
    this.cues = cues;
  }

  /** The deeds in the order of their nouns. */
  List<Frame> frames() {
    List<Frame> frames = new ArrayList<>();
    int next = 0;
    for (int at = 0; at < words.size(); at++) {
      while (next < syntax.verbs().size() && syntax.verbs().get(next).end() <= at) {
        next++;
      }
      Optional<Verb> verb = syntax.verb(next);
      boolean ofVerb = verb.isPresent() && verb.get().first() <= at;
      Cue cue = cues.get(at);
      boolean ofTime = words.is(at, WordClass.ADVERB);
      if (cue != null && !ofVerb && !ofTime) {
        int limit = verb.isPresent() ? verb.get().first() : words.size();
        boolean ofSubject = verb.isPresent() && at >= syntax.subjectFirst(next);
        int clause = ofSubject ? next : next - 1;
        int end = words.border(at, limit);
        Optional<Frame> frame = cue.noun().flatMap(entry -> frame(cue, entry, clause, end));
        if (frame.isPresent()) {
          frames.add(withReceivers(frame.get(), next));
        }
      }
    }
    return frames;
  }

  /** Help with which others do something is given to them: "with a loan from Chile, Peru built". */
  private Frame withReceivers(Frame frame, int verb) {
    boolean open =
        syntax.verb(verb).isPresent()
            && frame.relation().filter(r -> r == Relation.AID).isPresent()
            && frame.objects().isEmpty()
            && frame.at() < syntax.subjectFirst(verb)
            && isWith(frame.at());
    return open
        ? new Frame(
            frame.relation(),
            frame.bearing(),
            frame.subjects(),
            syntax.subjects(verb),
            frame.depth(),
            frame.at(),
            verb,
            frame.ended())
        : frame;
  }

  /** Whether a noun stands behind the "with" of a phrase. */
  private boolean isWith(int noun) {
    int at = noun - 1;
    while (words.is(at, WordClass.OPEN)
        || words.is(at, WordClass.NUMBER)
        || words.is(at, WordClass.DETERMINER)) {
      at--;
    }
    return at >= 0 && words.word(at).equals("with");
  }

  /** The deed of a noun whose arguments end before {@code end}, in the clause of a verb. */
  private Optional<Frame> frame(Cue cue, Entry entry, int verb, int end) {
    if (!Predicates.isRelation(entry.code())) {
      return Optional.empty();
    }
    Sense sense = Sense.of(entry);
    List<Party> subjects = new ArrayList<>();
    List<Party> objects = new ArrayList<>();
    List<Party> behind =
        syntax.partiesIn(cue.end(), end).stream().filter(p -> isArgument(cue, p)).toList();
    behind.forEach(p -> (isBetween(p) || isSubject(p, sense, cue) ? subjects : objects).add(p));
    List<Party> before = before(cue.first());
    for (Party party : before) {
      boolean compound = party.mention().kind() == CountryKind.NAME;
      boolean object = compound && !subjects.isEmpty() && objects.isEmpty();
      (object ? objects : subjects).add(party);
    }
    boolean between = behind.stream().anyMatch(NounFrames::isBetween);
    boolean shared = sense.bearing() == Bearing.MUTUAL && before.size() > 1;
    boolean connects = sense.isOf(Relation.COOPERATE);
    boolean link = connects && (between || shared || isRoute(cue, behind));
    if (entry.kind().equals("object") && !link && (connects || !isSent(subjects, objects))) {
      return Optional.empty();
    }
    boolean mutual = between || link || (isWith(objects) && !sense.isOf(Relation.SUPPORT));
    return Optional.of(
        new Frame(
            sense.relation(),
            mutual ? Bearing.MUTUAL : sense.bearing(),
            subjects,
            objects,
            depth(verb, cue),
            cue.first(),
            verb,
            syntax.verb(verb).isPresent() && verbFrames.isEnded(verb, cue.first())));
  }

  /** Whether goods go from one to another: "Ukrainian grain for Egypt". */
  private static boolean isSent(List<Party> subjects, List<Party> objects) {
    return !subjects.isEmpty()
        && objects.stream().anyMatch(p -> TOWARDS.contains(p.near().preposition()));
  }

  /** Whether something goes from one country to another: "a motorway from Algeria to Tunisia". */
  private static boolean isRoute(Cue cue, List<Party> parties) {
    return parties.size() == 2
        && parties.get(0).near().preposition().equals("from")
        && parties.get(0).near().at() == cue.end()
        && parties.get(1).near().preposition().equals("to");
  }

  private static boolean isBetween(Party party) {
    return BETWEEN.contains(party.near().preposition())
        || BETWEEN.contains(party.far().preposition());
  }

  private static boolean isWith(List<Party> objects) {
    return !objects.isEmpty() && objects.get(0).near().preposition().equals("with");
  }

  /** The countries in the noun phrase before its head: "A's ban", "the A-B talks". */
  private List<Party> before(int noun) {
    int first = noun;
    while (first > 0 && isOfPhrase(first - 1)) {
      first--;
    }
    return syntax.partiesIn(first, noun);
  }

  private boolean isOfPhrase(int at) {
    return switch (words.classAt(at)) {
      case OPEN, NAME, POSSESSIVE, HYPHEN, AND, NUMBER -> !syntax.isOfVerb(at);
      default -> false;
    };
  }

  /** Whether no comma and no other noun of a deed stands between a noun and a country behind it. */
  private boolean isArgument(Cue cue, Party party) {
    boolean ofChain = party.near().preposition().equals("of") && party.far().at() > cue.first();
    int governor = ofChain ? party.far().at() : party.near().at();
    if (governor < cue.first() && party.far().at() < cue.first()) {
      return party.first() == cue.end();
    }
    for (int at = cue.end(); at < governor; at++) {
      Cue other = cues.get(at);
      boolean deed = other != null && other.ofKind("noun").isPresent();
      if (deed || words.is(at, WordClass.COMMA)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSubject(Party party, Sense sense, Cue cue) {
    Relation relation = sense.relation().orElseThrow();
    boolean backward = sense.bearing() == Bearing.BACKWARD;
    boolean objective = OBJECTIVE.contains(relation);
    return switch (party.near().preposition()) {
      case "by" -> true;
      case "of" -> !objective && !(party.modifier() && (backward || relation == Relation.AID));
      case "from" ->
          !backward && relation != Relation.RETREAT && !(objective && isOfOther(party, cue));
      case "in" -> relation == Relation.PROTEST && !party.modifier();
      case "to", "into", "for" -> backward;
      default -> false;
    };
  }

  /** Whether another noun stands between a deed and a country: "a ban on wine from Moldova". */
  private static boolean isOfOther(Party party, Cue cue) {
    return party.near().at() > cue.end();
  }

  private int depth(int verb, Cue cue) {
    if (syntax.verb(verb).isEmpty()) {
      return 0;
    }
    boolean ofObject = cue.first() >= syntax.verbs().get(verb).end();
    boolean deed = ofObject && meanings.of(verb).relation().isPresent();
    return verbFrames.depthOf(verb) + (deed ? 1 : 0);
  }
}
