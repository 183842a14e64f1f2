package org.entente.nlp.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryKind;
import org.entente.model.Relation;
import org.entente.nlp.event.Event.Bearing;
import org.entente.nlp.lexicon.PredicateLexicon;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.syntax.ClauseStructure;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.LexiconHit;
import org.entente.nlp.syntax.PartOfSpeech;
import org.entente.nlp.syntax.SentenceTokens;
import org.entente.nlp.syntax.VerbGroup;

/** Reads the deeds that nouns tell of: "a visit of X to Y", "talks between", "A's ban on B". */
final class NominalEvents {

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

  private final ClauseStructure syntax;
  private final SentenceTokens words;
  private final PredicateSenses meanings;
  private final VerbEvents verbFrames;
  private final Map<Integer, LexiconHit> cues;

  NominalEvents(
      ClauseStructure syntax,
      PredicateSenses meanings,
      VerbEvents verbFrames,
      Map<Integer, LexiconHit> cues) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.meanings = meanings;
    this.verbFrames = verbFrames;
    this.cues = cues;
  }

  /** The deeds in the order of their nouns. */
  List<Event> frames() {
    List<Event> frames = new ArrayList<>();
    int next = 0;
    for (int at = 0; at < words.size(); at++) {
      while (next < syntax.verbs().size() && syntax.verbs().get(next).end() <= at) {
        next++;
      }
      Optional<VerbGroup> verb = syntax.verb(next);
      boolean ofVerb = verb.isPresent() && verb.get().first() <= at;
      LexiconHit cue = cues.get(at);
      boolean ofTime = words.is(at, PartOfSpeech.ADVERB);
      if (cue != null && !ofVerb && !ofTime) {
        int limit = verb.isPresent() ? verb.get().first() : words.size();
        boolean ofSubject = verb.isPresent() && at >= syntax.subjectFirst(next);
        int clause = ofSubject ? next : next - 1;
        int end = words.border(at, limit);
        Optional<Event> frame = cue.noun().flatMap(entry -> frame(cue, entry, clause, end));
        if (frame.isPresent()) {
          frames.add(withReceivers(frame.get(), next));
        }
      }
    }
    return frames;
  }

  /** Help with which others do something is given to them: "with a loan from Chile, Peru built". */
  private Event withReceivers(Event frame, int verb) {
    boolean open =
        syntax.verb(verb).isPresent()
            && frame.relation().filter(r -> r == Relation.AID).isPresent()
            && frame.objects().isEmpty()
            && frame.at() < syntax.subjectFirst(verb)
            && isWith(frame.at());
    return open
        ? new Event(
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
    while (words.is(at, PartOfSpeech.OPEN)
        || words.is(at, PartOfSpeech.NUMBER)
        || words.is(at, PartOfSpeech.DETERMINER)) {
      at--;
    }
    return at >= 0 && words.word(at).equals("with");
  }

  /** The deed of a noun whose arguments end before {@code end}, in the clause of a verb. */
  private Optional<Event> frame(LexiconHit cue, Entry entry, int verb, int end) {
    if (!PredicateLexicon.isRelation(entry.code())) {
      return Optional.empty();
    }
    PredicateSense sense = PredicateSense.of(entry);
    List<CountryPhrase> subjects = new ArrayList<>();
    List<CountryPhrase> objects = new ArrayList<>();
    List<CountryPhrase> behind =
        syntax.partiesIn(cue.end(), end).stream().filter(p -> isArgument(cue, p)).toList();
    behind.forEach(p -> (isBetween(p) || isSubject(p, sense, cue) ? subjects : objects).add(p));
    List<CountryPhrase> before = before(cue.first());
    for (CountryPhrase party : before) {
      boolean compound = party.mention().kind() == CountryKind.NAME;
      boolean object = compound && !subjects.isEmpty() && objects.isEmpty();
      (object ? objects : subjects).add(party);
    }
    boolean between = behind.stream().anyMatch(NominalEvents::isBetween);
    boolean shared = sense.bearing() == Bearing.MUTUAL && before.size() > 1;
    boolean connects = sense.isOf(Relation.COOPERATE);
    boolean link = connects && (between || shared || isRoute(cue, behind));
    if (entry.kind() == EntryKind.OBJECT && !link && (connects || !isSent(subjects, objects))) {
      return Optional.empty();
    }
    boolean mutual = between || link || (isWith(objects) && !sense.isOf(Relation.SUPPORT));
    return Optional.of(
        new Event(
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
  private static boolean isSent(List<CountryPhrase> subjects, List<CountryPhrase> objects) {
    return !subjects.isEmpty()
        && objects.stream().anyMatch(p -> TOWARDS.contains(p.near().preposition()));
  }

  /** Whether something goes from one country to another: "a motorway from Algeria to Tunisia". */
  private static boolean isRoute(LexiconHit cue, List<CountryPhrase> parties) {
    return parties.size() == 2
        && parties.get(0).near().preposition().equals("from")
        && parties.get(0).near().at() == cue.end()
        && parties.get(1).near().preposition().equals("to");
  }

  private static boolean isBetween(CountryPhrase party) {
    return BETWEEN.contains(party.near().preposition())
        || BETWEEN.contains(party.far().preposition());
  }

  private static boolean isWith(List<CountryPhrase> objects) {
    return !objects.isEmpty() && objects.get(0).near().preposition().equals("with");
  }

  /** The countries in the noun phrase before its head: "A's ban", "the A-B talks". */
  private List<CountryPhrase> before(int noun) {
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
  private boolean isArgument(LexiconHit cue, CountryPhrase party) {
    boolean ofChain = party.near().preposition().equals("of") && party.far().at() > cue.first();
    int governor = ofChain ? party.far().at() : party.near().at();
    if (governor < cue.first() && party.far().at() < cue.first()) {
      return party.first() == cue.end();
    }
    for (int at = cue.end(); at < governor; at++) {
      LexiconHit other = cues.get(at);
      boolean deed = other != null && other.ofKind(EntryKind.NOUN).isPresent();
      if (deed || words.is(at, PartOfSpeech.COMMA)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSubject(CountryPhrase party, PredicateSense sense, LexiconHit cue) {
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
  private static boolean isOfOther(CountryPhrase party, LexiconHit cue) {
    return party.near().at() > cue.end();
  }

  private int depth(int verb, LexiconHit cue) {
    if (syntax.verb(verb).isEmpty()) {
      return 0;
    }
    boolean ofObject = cue.first() >= syntax.verbs().get(verb).end();
    boolean deed = ofObject && meanings.of(verb).relation().isPresent();
    return verbFrames.depthOf(verb) + (deed ? 1 : 0);
  }
}
