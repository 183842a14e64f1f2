package org.entente.nlp.statement;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.CountryMention;
import org.entente.model.Dyad;
import org.entente.model.Interaction;
import org.entente.model.Quantity;
import org.entente.model.Relation;
import org.entente.model.SectorMention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.nlp.event.Event;
import org.entente.nlp.event.Events;
import org.entente.nlp.event.Modalities;
import org.entente.nlp.event.Participation;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.syntax.ClauseStructure;
import org.entente.nlp.syntax.CountryPhrases;
import org.entente.nlp.syntax.LexiconHit;
import org.entente.nlp.syntax.LexiconHits;
import org.entente.nlp.syntax.PartOfSpeech;
import org.entente.nlp.syntax.SentenceTokens;
import org.entente.nlp.syntax.VerbChunker;
import org.entente.nlp.syntax.VerbGroup;
import org.entente.nlp.text.Tokens;

/** Reads how the countries of one sentence deal: relation, instrument, modality, direction. */
final class SentenceReader {

  private final int sentence;
  private final int shift;
  private final Map<String, Entry> deeds;
  private final SentenceTokens words;
  private final ClauseStructure syntax;
  private final Events frames;
  private final SectorRelevance matters;
  private final List<SectorMention> ofSentence;
  private final Participation roles;
  private final Modalities modalities;
  private final Set<Dyad> dyads;
  private final Set<Dyad> told = new HashSet<>();
  private final List<ClauseSegment> regions;
  private final Map<Integer, LexiconHit> relations = new HashMap<>();
  private final List<LexiconHit> instruments;
  private final List<Quantity> quantities;

  /**
   * A reader of one sentence.
   *
   * @param text the document
   */
  SentenceReader(
      Tokens text,
      Sentence sentence,
      List<CountryMention> mentions,
      List<SectorMention> sectors,
      Lexicons lexicons) {
    String content = sentence.span().of(text.text());
    Tokens tokens = text.within(sentence.span());
    this.sentence = sentence.id();
    shift = sentence.span().begin();
    deeds = lexicons.sectors().verbs();
    words = new SentenceTokens(content);
    for (CountryMention mention : mentions) {
      words.name(
          words.indexAt(mention.span().begin() - shift),
          words.indexAt(mention.span().end() - 1 - shift) + 1);
    }
    LexiconHits.find(tokens, shift, words, lexicons.relations().words())
        .forEach(cue -> relations.put(cue.first(), cue));
    sectors.forEach(this::removeVerbs);
    sectors.stream().filter(TradableGoods::isOf).forEach(this::addGoods);
    quantities = Quantities.of(content, shift, words);
    instruments = LexiconHits.find(tokens, shift, words, lexicons.instruments());
    List<VerbGroup> verbs =
        new VerbChunker(words, relations, terms(sectors), lexicons.relations()).find();
    syntax = new ClauseStructure(words, verbs, CountryPhrases.of(mentions, shift, words, verbs));
    frames = new Events(syntax, relations, lexicons.relations().senses());
    matters = new SectorRelevance(syntax, frames.all(), instruments, shift);
    ofSentence = sectors.stream().filter(matters::isMatter).toList();
    roles = new Participation(syntax, frames.all());
    List<Event> stated = frames.stated();
    boolean known = stated.stream().anyMatch(frame -> frame.relation().isPresent());
    dyads =
        known
            ? stated.stream().flatMap(f -> f.dyads().stream()).collect(Collectors.toSet())
            : Set.of();
    frames.all().forEach(frame -> told.addAll(frame.dyads()));
    regions = ClauseSegment.of(stated, syntax);
    modalities =
        new Modalities(syntax, LexiconHits.find(tokens, shift, words, lexicons.modalities()));
  }

  /** Takes no word for a verb that ends a term of several: "hydraulic presses". */
  private void removeVerbs(SectorMention sector) {
    int last = words.indexAt(sector.span().end() - 1 - shift);
    for (int at = words.indexAt(sector.span().begin() - shift) + 1; at <= last; at++) {
      if (relations.containsKey(at) && relations.get(at).noun().isEmpty()) {
        relations.remove(at);
      }
    }
  }

  /** Takes a term of goods for an object of trade, where the lexicon has no word of its own. */
  private void addGoods(SectorMention sector) {
    int first = words.indexAt(sector.span().begin() - shift);
    int end = Math.min(words.size(), words.indexAt(sector.span().end() - 1 - shift) + 1);
    for (int at = first; at < end; at++) {
      if (relations.containsKey(at) || words.is(at, PartOfSpeech.NAME)) {
        return;
      }
    }
    if (first < end) {
      relations.put(first, new LexiconHit(first, end, List.of(TradableGoods.ENTRY)));
    }
  }

  /** The words that name a thing by themselves: "ships". */
  private BitSet terms(List<SectorMention> sectors) {
    BitSet terms = new BitSet();
    for (SectorMention sector : sectors) {
      int first = words.indexAt(sector.span().begin() - shift);
      boolean one = first == words.indexAt(sector.span().end() - 1 - shift);
      if (one && !SectorRelevance.mayTellDeed(sector)) {
        terms.set(first);
      }
    }
    return terms;
  }

  /** What part the countries have in the sentence. */
  Participation roles() {
    return roles;
  }

  /**
   * The dyads that the sentence itself says some deed of; empty where it names no deed that the
   * lexicon knows.
   */
  Set<Dyad> dyads() {
    return dyads;
  }

  /** Those of the sectors that belong to a pair, as far as deeds tell. */
  List<SectorMention> matters(CountryMention one, CountryMention other) {
    Optional<Relation> between =
        frames
            .of(one.country(), other.country())
            .filter(frame -> frame.isBetween(one.country(), other.country()))
            .flatMap(Event::relation);
    return matters.beyondPlaces(
        ofSentence.stream()
            .filter(sector -> matters.isMatterOf(between, sector) && binds(sector, one, other))
            .toList());
  }

  /** The sector that the deed of two countries names by itself, as "recognise" does. */
  Optional<SectorMention> ofDeed(CountryMention one, CountryMention other) {
    return frames
        .of(one.country(), other.country())
        .filter(frame -> frame.isOfVerb(syntax))
        .flatMap(frame -> ofDeed(syntax.verbs().get(frame.verb())));
  }

  private Optional<SectorMention> ofDeed(VerbGroup verb) {
    Span span = words.span(verb.at());
    return verb.entry()
        .map(entry -> deeds.get(entry.surface()))
        .map(
            deed ->
                new SectorMention(
                    new Span(span.begin() + shift, span.end() + shift),
                    sentence,
                    deed.code(),
                    deed.surface(),
                    deed.weight()));
  }

  /** Those of the sectors that are a matter of the sentence, whoever deals. */
  List<SectorMention> matters() {
    return ofSentence;
  }

  private boolean binds(SectorMention sector, CountryMention one, CountryMention other) {
    Dyad dyad = Dyad.of(one.country(), other.country());
    if (told.contains(dyad)) {
      return binds(sector.span(), dyad);
    }
    boolean inPhrase = roles.inOnePhrase(one, other);
    return dyads.isEmpty()
        ? inPhrase || roles.mayDeal(one, other, words.indexAt(sector.span().begin() - shift))
        : inPhrase && isBetween(sector.span(), one.span(), other.span());
  }

  private static boolean isBetween(Span span, Span one, Span other) {
    return span.begin() >= Math.min(one.begin(), other.begin())
        && span.end() <= Math.max(one.end(), other.end());
  }

  /**
   * The quantity that belongs to what is said of a dyad, the nearest to its sector.
   *
   * @param here all sectors of the sentence: a measure belongs to the nearest of them alone
   */
  Optional<Quantity> quantity(Optional<SectorMention> sector, Dyad dyad, List<SectorMention> here) {
    return quantities.stream()
        .filter(quantity -> binds(quantity.span(), dyad))
        .filter(quantity -> isOf(quantity, sector, here))
        .min(
            Comparator.comparing(
                quantity -> sector.map(of -> distance(of.span(), quantity.span())).orElse(0)));
  }

  private static boolean isOf(
      Quantity quantity, Optional<SectorMention> sector, List<SectorMention> here) {
    if (sector.isEmpty() || quantity.unit().equals(Quantity.COUNT)) {
      return true;
    }
    return here.stream()
        .min(Comparator.comparing(other -> distance(other.span(), quantity.span())))
        .filter(nearest -> nearest.sector().equals(sector.get().sector()))
        .isPresent();
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.begin(), other.begin()) - Math.min(one.end(), other.end()));
  }

  private boolean binds(Span span, Dyad dyad) {
    int word = words.indexAt(span.begin() - shift);
    for (ClauseSegment region : regions) {
      if (region.contains(word) && regions.stream().anyMatch(r -> r.dyads().contains(dyad))) {
        return region.dyads().isEmpty()
            ? !region.isOfOthers(dyad)
            : region.dyads().contains(dyad) && region.binds(word, dyad, words);
      }
    }
    return true;
  }

  /** Whether no relative or subordinate clause begins between two mentions. */
  boolean inOneClause(CountryMention one, CountryMention other) {
    int first = words.indexAt(Math.min(one.span().begin(), other.span().begin()) - shift);
    int last = words.indexAt(Math.max(one.span().begin(), other.span().begin()) - shift);
    for (int at = first; at < last; at++) {
      switch (words.classAt(at)) {
        case STOP, RELATIVE, SUBORDINATE -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  /** What the sentence says of the countries of two mentions in it. */
  Interaction read(CountryMention one, CountryMention other) {
    Optional<Event> frame = frames.of(one.country(), other.country());
    boolean ofOthers = !dyads.isEmpty() && !dyads.contains(Dyad.of(one.country(), other.country()));
    if (frame.isEmpty() && ofOthers) {
      return Interaction.EMPTY;
    }
    return new Interaction(
        frame.flatMap(Event::relation).or(this::outermost),
        instrument(frame),
        frame.map(modalities::of).orElseGet(modalities::ofSentence),
        frame.flatMap(found -> Events.direction(found, one.country(), other.country())));
  }

  /** What the sentence says as a point of a list under a heading that says {@code heading}. */
  Interaction under(Interaction heading) {
    boolean tells = syntax.hasClause() || heading.relation().isEmpty();
    Optional<Relation> own = tells ? outermost() : Optional.empty();
    boolean same = own.isEmpty() || own.equals(heading.relation());
    return new Interaction(
        same ? heading.relation() : own,
        instrument(Optional.empty()).or(heading::instrument),
        heading.modality(),
        same ? heading.direction() : Optional.empty());
  }

  /** The relation of the outermost deed, where none is said of the two alone. */
  private Optional<Relation> outermost() {
    return frames.all().stream()
        .filter(frame -> frame.relation().isPresent())
        .min(Comparator.comparing(Event::depth).thenComparing(Event::at))
        .flatMap(Event::relation);
  }

  private Optional<String> instrument(Optional<Event> frame) {
    int at = frame.map(Event::at).orElse(0);
    return instruments.stream()
        .min(Comparator.comparing((LexiconHit cue) -> Math.abs(cue.first() - at)))
        .map(cue -> cue.entries().get(0).code());
  }
}
