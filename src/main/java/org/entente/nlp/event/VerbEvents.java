package org.entente.nlp.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.nlp.lexicon.words.WordLists;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.Clause.Link;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.Orientation;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.Predicate.Effect;
import org.entente.nlp.syntax.VerbGroup;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;

/** Extracts the events that the verbs of a sentence name. */
final class VerbEvents {

  /** Relations that one country has with another rather than to it. */
  private static final Set<Relation> WITH =
      EnumSet.of(Relation.AGREE, Relation.CONSULT, Relation.COOPERATE, Relation.TRADE);

  /** Relations that mean cooperation where several countries act jointly. */
  private static final Set<Relation> DONE_JOINTLY =
      EnumSet.of(Relation.MOBILIZE, Relation.AID, Relation.TRADE, Relation.CONSULT);

  private static final Set<String> JOINT = Set.of("joint", "jointly", "together", "single");

  /** Prepositions before a country that goods pass through. */
  private static final Set<String> PASSAGES = Set.of("across", "through", "via");

  /** Prepositions before the destination of goods. */
  private static final Set<String> DESTINATIONS = Set.of("for", "in", "into", "to");

  /** The same after an active verb, whose object may be the destination: "reach". */
  private static final Set<String> REACHED = Set.of("", "for", "in", "into", "to");

  private final ParsedSentence sentence;
  private final PredicateSenses senses;
  private final Modalities modalities;
  private final PassiveAgents agents;
  private final TargetFinder targets;
  private final SpeechActs speech;
  private final Victims victims;
  private final ReportedEvents reported;
  private final Map<Clause, Integer> depths = new HashMap<>();

  VerbEvents(
      ParsedSentence sentence, PredicateSenses senses, Modalities modalities, WordLists words) {
    this.sentence = sentence;
    this.senses = senses;
    this.modalities = modalities;
    agents = new PassiveAgents(senses, words);
    targets = new TargetFinder(sentence, senses, words);
    victims = new Victims(senses);
    reported = new ReportedEvents(senses);
    speech = new SpeechActs(sentence.tokens(), modalities);
    sentence.clauses().forEach(clause -> depths.put(clause, depth(clause)));
  }

  /** The number of events that the event of a clause is embedded in. */
  int depthOf(Clause clause) {
    return depths.get(clause);
  }

  private int depth(Clause clause) {
    if (clause.governor().isEmpty()) {
      return clause.link() == Link.APPOSITION ? 1 : 0;
    }
    Clause governor = clause.governor().get();
    boolean stated =
        clause.isComplement() ? isAuxiliary(governor.verb()) : clause.link() == Link.PARALLEL;
    return depths.get(governor) + (stated ? 0 : 1);
  }

  /** Whether a verb states nothing beside its complement. */
  private static boolean isAuxiliary(VerbGroup verb) {
    return verb.isReport() || verb.has(Effect.NONE) || verb.predicate().isEmpty();
  }

  /** The events in the order of their verbs. */
  List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (Clause clause : sentence.clauses()) {
      speech.demand(clause, depths).ifPresent(events::add);
      if (!isOnlyReport(clause)) {
        List<Event> carried = carried(clause);
        events.addAll(
            carried.isEmpty() ? victims.split(speech.asAnnounced(event(clause))) : carried);
      }
    }
    events.addAll(reported.of(events));
    return events;
  }

  /** Whether a verb only reports; "deny" is an event itself unless a complement follows. */
  private boolean isOnlyReport(Clause clause) {
    return clause.verb().isReport()
        && (sentence.complement(clause).isPresent() || senses.of(clause).relation().isEmpty());
  }

  /** Whether a verb without an agent says that the event of the noun at a token has ended. */
  boolean isEnded(Clause clause, int noun) {
    VerbGroup verb = clause.verb();
    return verb.has(Effect.ENDS_OBJECT)
        && verb.isPassive()
        && noun < verb.first()
        && PassiveAgents.named(clause).isEmpty()
        && senses.objectNoun(clause).filter(hit -> hit.first() == noun).isPresent();
  }

  private Event event(Clause clause) {
    VerbGroup verb = clause.verb();
    List<CountryPhrase> sources = clause.subjectCountries();
    List<CountryPhrase> others = withoutPlaces(targets.of(clause), sources);
    PredicateSense sense = sense(clause, sources, others);
    List<CountryPhrase> acting = verb.isPassive() ? agents.of(clause, sense) : List.of();
    if (!acting.isEmpty()) {
      others = acting.containsAll(others) ? sources : others;
      sources = acting;
    }
    boolean undirected =
        (verb.isPassive() && acting.isEmpty() && !isSent(sense, sources, others))
            || isTogether(others, sense)
            || (others.isEmpty() && isReciprocal(verb));
    return event(clause, undirected ? sense.symmetric() : sense, sources, others);
  }

  /** Whether several act upon "each other". */
  private boolean isReciprocal(VerbGroup verb) {
    SentenceTokens tokens = sentence.tokens();
    int at = tokens.is(verb.end(), PartOfSpeech.PREPOSITION) ? verb.end() + 1 : verb.end();
    return (tokens.isWord(at, "each") && tokens.isWord(at + 1, "other"))
        || (tokens.isWord(at, "one") && tokens.isWord(at + 1, "another"));
  }

  private Event event(
      Clause clause,
      PredicateSense sense,
      List<CountryPhrase> sources,
      List<CountryPhrase> others) {
    int predicate = clause.verb().main();
    Modality modality = modalities.ofVerb(clause);
    return new Event(
        sense.relation(),
        sense.orientation(),
        sources,
        others,
        depths.get(clause),
        predicate,
        Optional.of(clause),
        modality);
  }

  /**
   * The events of goods that move without a sender ("coal reaches Peru from Chile"), one for each
   * part of the way.
   */
  private List<Event> carried(Clause clause) {
    PredicateSense own = senses.of(clause);
    boolean transfer = own.relation().map(PassiveAgents.TRANSFERS::contains).orElse(true);
    if (!transfer || !clause.subjectCountries().isEmpty() || !senses.hasGoodsAsSubject(clause)) {
      return List.of();
    }
    List<CountryPhrase> from =
        PassiveAgents.after(Set.of("from"), clause).stream()
            .filter(phrase -> !belongsToNoun(clause, phrase.headGovernor().at()))
            .toList();
    List<CountryPhrase> to =
        PassiveAgents.after(clause.verb().isPassive() ? DESTINATIONS : REACHED, clause);
    if (from.isEmpty() || to.isEmpty() || !PassiveAgents.named(clause).isEmpty()) {
      return List.of();
    }
    Relation relation = own.states(Relation.AID) ? Relation.AID : Relation.TRADE;
    Event carried =
        event(clause, new PredicateSense(Optional.of(relation), Orientation.DIRECT), from, to);
    List<CountryPhrase> passed = PassiveAgents.after(PASSAGES, clause);
    return passed.isEmpty()
        ? List.of(carried)
        : List.of(
            carried,
            event(clause, PredicateSense.COOPERATION, from, passed),
            event(clause, PredicateSense.COOPERATION, passed, to));
  }

  /** Whether a preposition follows a noun of the object: "on the line from". */
  private boolean belongsToNoun(Clause clause, int preposition) {
    return sentence.tokens().is(preposition - 1, PartOfSpeech.CONTENT)
        && preposition > clause.verb().end();
  }

  /** The targets without the place where several sources meet: "both met in Minsk". */
  private static List<CountryPhrase> withoutPlaces(
      List<CountryPhrase> targets, List<CountryPhrase> sources) {
    Set<String> acting = sources.stream().map(CountryPhrase::country).collect(Collectors.toSet());
    return targets.stream()
        .filter(
            phrase ->
                acting.size() < 2
                    || !acting.contains(phrase.country())
                    || !phrase.preposition().equals("in"))
        .toList();
  }

  /** The sense of a verb with its subject and its targets. */
  private PredicateSense sense(
      Clause clause, List<CountryPhrase> sources, List<CountryPhrase> targets) {
    PredicateSense own = senses.of(clause);
    if (targets.isEmpty()) {
      return isDoneJointly(clause, own, sources) ? PredicateSense.COOPERATION : own;
    }
    if (own.states(Relation.PROTEST) && SpeechActs.isByGovernments(sources)) {
      return PredicateSense.ACCUSATION;
    }
    boolean open = own.relation().isEmpty() && !sources.isEmpty();
    boolean goods = open && senses.hasGoodsAsSubject(clause);
    String preposition = targets.get(0).headPreposition();
    if ((goods || own.states(Relation.TRADE)) && PASSAGES.contains(preposition)) {
      return PredicateSense.COOPERATION;
    }
    PredicateSense ofSubject =
        open && !clause.verb().isPassive() ? senses.ofSubject(clause) : PredicateSense.NONE;
    if (ofSubject.relation().isPresent()) {
      return ofSubject;
    }
    return goods ? ofGoods(preposition) : own;
  }

  /** Whether several countries do with each other what they do to nobody named. */
  private boolean isDoneJointly(Clause clause, PredicateSense own, List<CountryPhrase> sources) {
    if (sources.stream().map(CountryPhrase::country).distinct().count() < 2) {
      return false;
    }
    return own.states(Relation.COERCE)
        ? isShared(sources)
        : own.relation().map(DONE_JOINTLY::contains).orElse(true) && isJoint(clause);
  }

  /** The sense of goods that go to a country or come from it. */
  private static PredicateSense ofGoods(String preposition) {
    return switch (preposition) {
      case "from" -> new PredicateSense(Optional.of(Relation.TRADE), Orientation.INVERSE);
      case "to", "into", "in", "" ->
          new PredicateSense(Optional.of(Relation.TRADE), Orientation.DIRECT);
      default -> PredicateSense.NONE;
    };
  }

  private boolean isJoint(Clause clause) {
    SentenceTokens tokens = sentence.tokens();
    int first = clause.verb().first();
    int from = tokens.is(first - 1, PartOfSpeech.ADVERB) ? first - 1 : first;
    for (int at = from; at < clause.object().end(); at++) {
      if (JOINT.contains(tokens.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether several countries share one noun: "police from Spain and Ecuador". */
  private static boolean isShared(List<CountryPhrase> sources) {
    return sources.stream().allMatch(p -> p.isModifier() || !p.preposition().isEmpty());
  }

  /** Whether goods of one country are sent to another, whoever sends them. */
  private static boolean isSent(
      PredicateSense sense, List<CountryPhrase> sources, List<CountryPhrase> targets) {
    return sense.relation().filter(PassiveAgents.TRANSFERS::contains).isPresent()
        && !targets.isEmpty()
        && DESTINATIONS.contains(targets.get(0).headPreposition())
        && sources.stream().allMatch(p -> p.isModifier() || p.preposition().equals("from"));
  }

  private static boolean isTogether(List<CountryPhrase> targets, PredicateSense sense) {
    return !targets.isEmpty()
        && targets.get(0).headPreposition().equals("with")
        && sense.relation().map(WITH::contains).orElse(true);
  }
}
