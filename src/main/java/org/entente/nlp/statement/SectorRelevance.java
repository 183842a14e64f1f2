package org.entente.nlp.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.model.SectorMention;
import org.entente.nlp.event.Event;
import org.entente.nlp.syntax.ClauseStructure;
import org.entente.nlp.syntax.LexiconHit;
import org.entente.nlp.syntax.PartOfSpeech;
import org.entente.nlp.syntax.SentenceTokens;
import org.entente.nlp.syntax.VerbGroup;

/**
 * Tells which terms of sectors are the matter of what a sentence says of two countries.
 *
 * <p>No matter is what a verb says that is written like a thing ("ships oil"), the form of a deal
 * without what it is on ("signed a treaty"), and whoever only reports it ("the court said"). Force
 * and arrests are no matter of those who use it.
 */
final class SectorRelevance {

  private static final String DIPLOMACY = "statecraft.diplomacy";

  /** Groups whose terms name deeds as well as things. */
  private static final Set<String> OF_DEEDS =
      Set.of("statecraft", "security", "finance", "defence", "humanitarian");

  /** Instruments that do not tell what a deal is on. */
  private static final Set<String> FORMS =
      Set.of(
          "agreement",
          "ceasefire",
          "communique",
          "contract",
          "convention",
          "declaration",
          "memorandum",
          "protocol",
          "treaty");

  private static final Set<Relation> FORCE =
      EnumSet.of(Relation.ASSAULT, Relation.COERCE, Relation.MOBILIZE, Relation.RETREAT);

  /** Groups whose terms may name who protests; farmers and miners do for what they sell. */
  private static final Set<String> OF_PROTESTERS = Set.of("environment", "society");

  private static final Set<String> OF_FORCE =
      Set.of("defence.military-cooperation", "security.justice", "security.policing");

  /** Prepositions behind which a term tells no more than where or beside what something happens. */
  private static final Set<String> OF_PLACES =
      Set.of(
          "across",
          "along",
          "around",
          "as",
          "at",
          "behind",
          "beside",
          "beyond",
          "inside",
          "near",
          "off",
          "outside",
          "throughout",
          "without");

  /** Prepositions behind which it tells when; a visit is a matter there, too. */
  private static final Set<String> OF_TIMES =
      Set.of("after", "amid", "before", "despite", "during", "following", "since", "until");

  private final ClauseStructure syntax;
  private final List<Event> frames;
  private final List<LexiconHit> instruments;
  private final int shift;

  /**
   * The matters of one sentence.
   *
   * @param frames the deeds that it tells of
   * @param shift where the sentence begins in the document
   */
  SectorRelevance(
      ClauseStructure syntax, List<Event> frames, List<LexiconHit> instruments, int shift) {
    this.syntax = syntax;
    this.frames = frames;
    this.instruments = instruments;
    this.shift = shift;
  }

  /** The terms that are no places, or all where there are no others. */
  List<SectorMention> beyondPlaces(List<SectorMention> terms) {
    List<SectorMention> beyond = terms.stream().filter(term -> !isPlace(term)).toList();
    return beyond.isEmpty() ? terms : beyond;
  }

  /** Whether a term is a matter of the sentence, whoever deals. */
  boolean isMatter(SectorMention term) {
    int first = syntax.words().indexAt(term.span().begin() - shift);
    int last = syntax.words().indexAt(term.span().end() - 1 - shift);
    return !(OF_FORCE.contains(term.sector()) && isOfForce(first))
        && !(OF_PROTESTERS.contains(group(term)) && isOfProtesters(first))
        && !isForm(term, first, last)
        && !isVerb(term, first, last)
        && !isOfReport(first);
  }

  /**
   * Whether a term may be a matter of two countries.
   *
   * @param between the kind of deed that one does to the other
   */
  boolean isMatterOf(Optional<Relation> between, SectorMention term) {
    return !OF_FORCE.contains(term.sector()) || between.filter(FORCE::contains).isEmpty();
  }

  /** Whether a term names no more than where or beside what something happens. */
  private boolean isPlace(SectorMention term) {
    SentenceTokens words = syntax.words();
    int at = words.indexAt(term.span().begin() - shift) - 1;
    while (isOfPhrase(at)) {
      at--;
    }
    boolean clause = words.is(at, PartOfSpeech.SUBORDINATE) && opensClause(at);
    return at >= 0
        && (OF_PLACES.contains(words.word(at))
            || (OF_TIMES.contains(words.word(at)) && !clause && !term.sector().equals(DIPLOMACY)));
  }

  private boolean opensClause(int conjunction) {
    for (int verb = 0; verb < syntax.verbs().size(); verb++) {
      if (syntax.subjectFirst(verb) == conjunction + 1) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfPhrase(int at) {
    return switch (syntax.words().classAt(at)) {
      case OPEN, NAME, NUMBER, DETERMINER, POSSESSIVE, HYPHEN, ADVERB -> !syntax.isOfVerb(at);
      default -> false;
    };
  }

  /** Whether a word stands in a clause whose verb tells a deed of force. */
  private boolean isOfForce(int word) {
    return frames.stream()
        .filter(frame -> frame.relation().filter(FORCE::contains).isPresent())
        .filter(frame -> frame.isOfVerb(syntax))
        .anyMatch(
            frame ->
                syntax.subjectFirst(frame.verb()) <= word && word < syntax.objectEnd(frame.verb()));
  }

  /** Whether a word only says who protests: "students". */
  private boolean isOfProtesters(int word) {
    return frames.stream()
        .filter(frame -> frame.relation().filter(r -> r == Relation.PROTEST).isPresent())
        .filter(frame -> syntax.verb(frame.verb()).isPresent())
        .anyMatch(
            frame ->
                syntax.subjectFirst(frame.verb()) <= word
                    && word < syntax.verbs().get(frame.verb()).first());
  }

  private boolean isForm(SectorMention term, int first, int last) {
    return term.sector().equals(DIPLOMACY)
        && instruments.stream()
            .anyMatch(
                cue ->
                    FORMS.contains(cue.entries().get(0).code())
                        && cue.first() <= last
                        && first < cue.end());
  }

  private boolean isVerb(SectorMention term, int first, int last) {
    return first == last
        && !mayTellDeed(term)
        && syntax.verbs().stream().anyMatch(verb -> verb.at() == first && verb.entry().isPresent());
  }

  /** Whether a term of a sector may be a verb as well as a thing: "donate", "loans". */
  static boolean mayTellDeed(SectorMention term) {
    return OF_DEEDS.contains(group(term));
  }

  private static String group(SectorMention term) {
    int dot = term.sector().indexOf('.');
    return dot < 0 ? term.sector() : term.sector().substring(0, dot);
  }

  /** Whether a word belongs to a clause that only says who reports the rest. */
  private boolean isOfReport(int word) {
    for (int verb = 0; verb < syntax.verbs().size(); verb++) {
      int first = syntax.subjectFirst(verb);
      int end = syntax.objectEnd(verb);
      VerbGroup found = syntax.verbs().get(verb);
      if (first <= word && word < end && found.isReport()) {
        boolean told = word >= found.end() || syntax.partiesIn(first, end).isEmpty();
        return told && !found.passive() && reportsMore(verb);
      }
    }
    return false;
  }

  /** Whether what a verb reports is a clause behind it, or all that stands before: ", he said". */
  private boolean reportsMore(int verb) {
    return syntax.complement(verb).isPresent()
        || syntax.words().is(syntax.verbs().get(verb).end(), PartOfSpeech.THAT)
        || syntax.words().is(syntax.subjectFirst(verb) - 1, PartOfSpeech.COMMA);
  }
}
