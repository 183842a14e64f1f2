package org.entente.statement;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.lexicon.Entry;
import org.entente.lexicon.Lexicons;
import org.entente.model.CountryMention;
import org.entente.model.Dyad;
import org.entente.model.Quantity;
import org.entente.model.Reading;
import org.entente.model.Relation;
import org.entente.model.SectorMention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.text.Tokens;

/** Reads how the countries of one sentence deal: relation, instrument, modality, direction. */
final class Reader {

  private final int sentence;
  private final int shift;
  private final Map<String, Entry> deeds;
  private final Words words;
  private final Syntax syntax;
  private final Frames frames;
  private final Matters matters;
  private final List<SectorMention> ofSentence;
  private final Roles roles;
  private final Modalities modalities;
  private final Set<Dyad> dyads;
  private final Set<Dyad> told = new HashSet<>();
  private final List<Region> regions;
  private final Map<Integer, Cue> relations = new HashMap<>();
  private final List<Cue> instruments;
  private final List<Quantity> quantities;

  /**
   * A reader of one sentence.
   *
   * @param text the document
   */
  Reader(
      Tokens text,
      Sentence sentence,
      List<CountryMention> mentions,
      List<SectorMention> sectors,
      Lexicons lexicons) {
    String content = sentence.span().of(text.text());
    Tokens tokens = text.within(sentence.span());
    this.sentence = sentence.id();
    shift = sentence.span().begin();
    deeds = lexicons.deeds();
    words = new Words(content);
    for (CountryMention mention : mentions) {
      words.name(
          words.indexAt(mention.span().begin() - shift),
          words.indexAt(mention.span().end() - 1 - shift) + 1);
    }
    Cues.find(tokens, shift, words, lexicons.relations().words())
        .forEach(cue -> relations.put(cue.first(), cue));
    sectors.forEach(this::removeVerbs);
    sectors.stream().filter(Goods::isOf).forEach(this::addGoods);
    quantities = Quantities.of(content, shift, words);
    instruments = Cues.find(tokens, shift, words, lexicons.instruments());
    List<Verb> verbs =
        new VerbFinder(words, relations, terms(sectors), lexicons.relations()).find();
    syntax = new Syntax(words, verbs, Parties.of(mentions, shift, words, verbs));
    frames = new Frames(syntax, relations, lexicons.relations().senses());
    matters = new Matters(syntax, frames.all(), instruments, shift);
    ofSentence = sectors.stream().filter(matters::isMatter).toList();
    roles = new Roles(syntax, frames.all());
    List<Frame> stated = frames.stated();
    boolean known = stated.stream().anyMatch(frame -> frame.relation().isPresent());
    dyads =
        known
            ? stated.stream().flatMap(f -> f.dyads().stream()).collect(Collectors.toSet())
            : Set.of();
    frames.all().forEach(frame -> told.addAll(frame.dyads()));
    regions = Region.of(stated, syntax);
    modalities = new Modalities(syntax, Cues.find(tokens, shift, words, lexicons.modalities()));
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
      if (relations.containsKey(at) || words.is(at, WordClass.NAME)) {
        return;
      }
    }
    if (first < end) {
      relations.put(first, new Cue(first, end, List.of(Goods.ENTRY)));
    }
  }

  /** The words that name a thing by themselves: "ships". */
  private BitSet terms(List<SectorMention> sectors) {
    BitSet terms = new BitSet();
    for (SectorMention sector : sectors) {
      int first = words.indexAt(sector.span().begin() - shift);
      boolean one = first == words.indexAt(sector.span().end() - 1 - shift);
      if (one && !Matters.mayTellDeed(sector)) {
        terms.set(first);
      }
    }
    return terms;
  }

  /** What part the countries have in the sentence. */
  Roles roles() {
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
            .flatMap(Frame::relation);
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

  private Optional<SectorMention> ofDeed(Verb verb) {
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
    for (Region region : regions) {
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
  Reading read(CountryMention one, CountryMention other) {
    Optional<Frame> frame = frames.of(one.country(), other.country());
    boolean ofOthers = !dyads.isEmpty() && !dyads.contains(Dyad.of(one.country(), other.country()));
    if (frame.isEmpty() && ofOthers) {
      return Reading.EMPTY;
    }
    return new Reading(
        frame.flatMap(Frame::relation).or(this::outermost),
        instrument(frame),
        frame.map(modalities::of).orElseGet(modalities::ofSentence),
        frame.flatMap(found -> Frames.direction(found, one.country(), other.country())));
  }

  /** What the sentence says as a point of a list under a heading that says {@code heading}. */
  Reading under(Reading heading) {
    boolean tells = syntax.hasClause() || heading.relation().isEmpty();
    Optional<Relation> own = tells ? outermost() : Optional.empty();
    boolean same = own.isEmpty() || own.equals(heading.relation());
    return new Reading(
        same ? heading.relation() : own,
        instrument(Optional.empty()).or(heading::instrument),
        heading.modality(),
        same ? heading.direction() : Optional.empty());
  }

  /** The relation of the outermost deed, where none is said of the two alone. */
  private Optional<Relation> outermost() {
    return frames.all().stream()
        .filter(frame -> frame.relation().isPresent())
        .min(Comparator.comparing(Frame::depth).thenComparing(Frame::at))
        .flatMap(Frame::relation);
  }

  private Optional<String> instrument(Optional<Frame> frame) {
    int at = frame.map(Frame::at).orElse(0);
    return instruments.stream()
        .min(Comparator.comparing((Cue cue) -> Math.abs(cue.first() - at)))
        .map(cue -> cue.entries().get(0).code());
  }
}
