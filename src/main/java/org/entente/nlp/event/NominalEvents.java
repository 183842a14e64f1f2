package org.entente.nlp.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryKind;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.Orientation;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.Predicate;
import org.entente.nlp.syntax.PredicateHit;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;

/** Extracts the events that nouns name: "a visit of X to Y", "talks between", "A's ban on B". */
final class NominalEvents {

  /** Relations whose target follows "of": "the invasion of Iraq". */
  private static final Set<Relation> OBJECTIVE =
      EnumSet.of(
          Relation.ASSAULT,
          Relation.ACCUSE,
          Relation.SUPPORT,
          Relation.REJECT,
          Relation.COERCE,
          Relation.SANCTION);

  private static final Set<String> BETWEEN = Set.of("between", "among");
  private static final Set<String> WAGED = Set.of("against", "in", "on");
  private static final Set<String> TOWARDS = Set.of("to", "for");

  private final ParsedSentence sentence;
  private final SentenceTokens tokens;
  private final Map<Integer, PredicateHit> hits;
  private final PredicateSenses senses;
  private final VerbEvents verbs;
  private final Modalities modalities;

  NominalEvents(
      ParsedSentence sentence, PredicateSenses senses, VerbEvents verbs, Modalities modalities) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.hits = sentence.predicates();
    this.senses = senses;
    this.verbs = verbs;
    this.modalities = modalities;
  }

  /** The events in the order of their nouns. */
  List<Event> events() {
    List<Event> events = new ArrayList<>();
    List<Clause> clauses = sentence.clauses();
    int next = 0;
    for (int at = 0; at < tokens.size(); at++) {
      while (next < clauses.size() && clauses.get(next).verb().end() <= at) {
        next++;
      }
      Optional<Clause> before = next > 0 ? Optional.of(clauses.get(next - 1)) : Optional.empty();
      Optional<Clause> after =
          next < clauses.size() ? Optional.of(clauses.get(next)) : Optional.empty();
      PredicateHit hit = hits.get(at);
      boolean inVerb = after.isPresent() && after.get().verb().first() <= at;
      if (hit != null && !inVerb && !tokens.is(at, PartOfSpeech.ADVERB)) {
        hit.noun().flatMap(noun -> event(hit, noun, before, after)).ifPresent(events::add);
      }
    }
    return events;
  }

  /**
   * The event of a noun.
   *
   * @param before the clause of the last verb before it
   * @param after the clause of the next verb
   */
  private Optional<Event> event(
      PredicateHit hit, Predicate noun, Optional<Clause> before, Optional<Clause> after) {
    if (noun.relation().isEmpty()) {
      return Optional.empty();
    }
    boolean inSubject = after.filter(clause -> clause.subject().contains(hit.first())).isPresent();
    int limit = after.map(clause -> clause.verb().first()).orElse(tokens.size());
    int end = tokens.border(hit.first(), limit);
    return event(hit, noun, inSubject ? after : before, end)
        .map(event -> after.map(clause -> withReceivers(event, clause)).orElse(event));
  }

  /** Adds the subject as the target of aid that it acts with: "with a loan from Chile, Peru". */
  private Event withReceivers(Event event, Clause clause) {
    boolean open =
        event.has(Relation.AID)
            && event.targets().isEmpty()
            && event.predicate() < clause.subject().first()
            && followsWith(event.predicate());
    return open
        ? new Event(
            event.relation(),
            event.orientation(),
            event.sources(),
            clause.subjectCountries(),
            event.depth(),
            event.predicate(),
            Optional.of(clause),
            modalities.ofNoun(Optional.of(clause), event.predicate(), Relation.AID))
        : event;
  }

  /** Whether a noun is in a phrase after "with". */
  private boolean followsWith(int noun) {
    int at = noun - 1;
    while (tokens.is(at, PartOfSpeech.CONTENT)
        || tokens.is(at, PartOfSpeech.NUMBER)
        || tokens.is(at, PartOfSpeech.DETERMINER)) {
      at--;
    }
    return tokens.isWord(at, "with");
  }

  /** The event of a noun whose arguments end before {@code end}, in a clause. */
  private Optional<Event> event(
      PredicateHit hit, Predicate noun, Optional<Clause> clause, int end) {
    PredicateSense sense = PredicateSense.of(noun);
    List<CountryPhrase> sources = new ArrayList<>();
    List<CountryPhrase> targets = new ArrayList<>();
    List<CountryPhrase> after =
        sentence.countriesIn(hit.end(), end).stream().filter(p -> isArgument(hit, p)).toList();
    after.forEach(p -> (isBetween(p) || isSource(p, sense, hit) ? sources : targets).add(p));
    List<CountryPhrase> before = before(hit.first());
    for (CountryPhrase phrase : before) {
      boolean compound = phrase.mention().kind() == CountryKind.NAME;
      boolean target = compound && !sources.isEmpty() && targets.isEmpty();
      (target ? targets : sources).add(phrase);
    }
    boolean between = after.stream().anyMatch(NominalEvents::isBetween);
    boolean shared = sense.orientation() == Orientation.SYMMETRIC && before.size() > 1;
    boolean connects = sense.states(Relation.COOPERATE);
    boolean link = connects && (between || shared || isRoute(hit, after));
    if (noun.kind() == EntryKind.OBJECT && !link && (connects || !isSent(sources, targets))) {
      return Optional.empty();
    }
    boolean mutual = between || link || (isWith(targets) && !sense.states(Relation.SUPPORT));
    boolean ended = clause.filter(found -> verbs.isEnded(found, hit.first())).isPresent();
    return Optional.of(
        new Event(
            sense.relation(),
            mutual ? Orientation.SYMMETRIC : orientation(sense, targets),
            sources,
            targets,
            clause.map(found -> depth(found, hit)).orElse(0),
            hit.first(),
            clause,
            ended
                ? Modality.NEGATED
                : modalities.ofNoun(clause, hit.first(), sense.relation().orElseThrow())));
  }

  /** The way an event runs: a war is one-sided if it is waged against somebody. */
  private static Orientation orientation(PredicateSense sense, List<CountryPhrase> targets) {
    boolean against =
        sense.states(Relation.ASSAULT)
            && !targets.isEmpty()
            && WAGED.contains(targets.get(0).headPreposition());
    return against ? Orientation.DIRECT : sense.orientation();
  }

  /** Whether goods go from one to another: "Ukrainian grain for Egypt". */
  private static boolean isSent(List<CountryPhrase> sources, List<CountryPhrase> targets) {
    return !sources.isEmpty() && targets.stream().anyMatch(p -> TOWARDS.contains(p.preposition()));
  }

  /** Whether something runs from one country to another: "a motorway from Algeria to Tunisia". */
  private static boolean isRoute(PredicateHit hit, List<CountryPhrase> countries) {
    return countries.size() == 2
        && countries.get(0).preposition().equals("from")
        && countries.get(0).governor().at() == hit.end()
        && countries.get(1).preposition().equals("to");
  }

  private static boolean isBetween(CountryPhrase phrase) {
    return BETWEEN.contains(phrase.preposition()) || BETWEEN.contains(phrase.headPreposition());
  }

  private static boolean isWith(List<CountryPhrase> targets) {
    return !targets.isEmpty() && targets.get(0).preposition().equals("with");
  }

  /**
   * The countries in the noun phrase before its head: "A's ban", "the A-B talks", "A's war of
   * aggression".
   */
  private List<CountryPhrase> before(int noun) {
    int first = noun;
    while (first > 0 && belongsToPhrase(first - 1)) {
      first--;
    }
    List<CountryPhrase> named = sentence.countriesIn(first, noun);
    return named.isEmpty() && tokens.isWord(first - 1, "of") && areAlike(first - 2, noun)
        ? before(first - 2)
        : named;
  }

  private boolean areAlike(int one, int other) {
    return hits.containsKey(one)
        && relationOf(one).isPresent()
        && relationOf(one).equals(relationOf(other));
  }

  private Optional<Relation> relationOf(int noun) {
    return hits.get(noun).noun().flatMap(Predicate::relation);
  }

  private boolean belongsToPhrase(int at) {
    return switch (tokens.partOfSpeech(at)) {
      case CONTENT, COUNTRY, POSSESSIVE, HYPHEN, COORDINATOR, NUMBER -> !sentence.belongsToVerb(at);
      default -> false;
    };
  }

  /** Whether no comma and no other noun of an event is between a noun and a country after it. */
  private boolean isArgument(PredicateHit hit, CountryPhrase phrase) {
    int head = phrase.headGovernor().at();
    boolean ofChain = phrase.preposition().equals("of") && head > hit.first();
    int governor = ofChain ? head : phrase.governor().at();
    if (governor < hit.first() && head < hit.first()) {
      return phrase.first() == hit.end();
    }
    for (int at = hit.end(); at < governor; at++) {
      PredicateHit other = hits.get(at);
      boolean event = other != null && other.ofKind(EntryKind.NOUN).isPresent();
      boolean rival = event && !(tokens.isWord(at - 1, "of") && areAlike(hit.first(), at));
      if (rival || tokens.is(at, PartOfSpeech.COMMA)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSource(CountryPhrase phrase, PredicateSense sense, PredicateHit hit) {
    Relation relation = sense.relation().orElseThrow();
    boolean inverse = sense.orientation() == Orientation.INVERSE;
    boolean objective = OBJECTIVE.contains(relation);
    return switch (preposition(phrase, hit)) {
      case "by" -> true;
      case "of" -> !objective && !(phrase.isModifier() && (inverse || relation == Relation.AID));
      case "from" ->
          !inverse && relation != Relation.RETREAT && !(objective && belongsToOther(phrase, hit));
      case "in" -> relation == Relation.PROTEST && !phrase.isModifier();
      case "to", "into", "for" -> inverse;
      default -> false;
    };
  }

  /** The preposition of the phrase that names a country: "from" in "from the soil of Peru". */
  private String preposition(CountryPhrase phrase, PredicateHit hit) {
    boolean ofPhrase =
        phrase.preposition().equals("of")
            && tokens.is(phrase.governor().at() - 1, PartOfSpeech.CONTENT)
            && phrase.headGovernor().at() > hit.first()
            && !phrase.headPreposition().isEmpty();
    return ofPhrase ? phrase.headPreposition() : phrase.preposition();
  }

  /** Whether another noun is between the event and a country: "a ban on wine from Moldova". */
  private boolean belongsToOther(CountryPhrase phrase, PredicateHit hit) {
    int preposition = phrase.headGovernor().at();
    return preposition > hit.end() && tokens.is(preposition - 1, PartOfSpeech.CONTENT);
  }

  private int depth(Clause clause, PredicateHit hit) {
    boolean embedded =
        hit.first() >= clause.verb().end() && senses.of(clause).relation().isPresent();
    return verbs.depthOf(clause) + (embedded ? 1 : 0);
  }
}
