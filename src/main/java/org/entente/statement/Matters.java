package org.entente.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.model.SectorMention;

/**
 * Tells which terms of sectors are the matter of what a sentence says of two countries.
 *
 * <p>No matter is what a verb says that is written like a thing ("ships oil"), the form of a deal
 * without what it is on ("signed a treaty"), and whoever only reports it ("the court said"). Force
 * and arrests are no matter of those who use it.
 */
final class Matters {

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
      EnumSet.of(Relation.ASSAULT, Relation.COERCE, Relation.MOBILIZE);

  private static final Set<String> OF_FORCE =
      Set.of("defence.military-cooperation", "security.justice", "security.policing");

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

  private final Syntax syntax;
  private final List<Cue> instruments;
  private final int shift;

  /**
   * The matters of one sentence.
   *
   * @param shift where the sentence begins in the document
   */
  Matters(Syntax syntax, List<Cue> instruments, int shift) {
    this.syntax = syntax;
    this.instruments = instruments;
    this.shift = shift;
  }

  /** The terms that are no places, or all where there are no others. */
  List<SectorMention> beyondPlaces(List<SectorMention> terms) {
    List<SectorMention> beyond = terms.stream().filter(term -> !isPlace(term)).toList();
    return beyond.isEmpty() ? terms : beyond;
  }

  /**
   * Whether a term is a matter of what is said of two countries.
   *
   * @param between the kind of deed that one does to the other
   */
  boolean isMatter(SectorMention term, Optional<Relation> between) {
    boolean force = between.filter(FORCE::contains).isPresent();
    if (force && OF_FORCE.contains(term.sector())) {
      return false;
    }
    int first = syntax.words().indexAt(term.span().begin() - shift);
    int last = syntax.words().indexAt(term.span().end() - 1 - shift);
    return !isForm(term, first, last) && !isVerb(term, first, last) && !isOfReport(first);
  }

  /** Whether a term names no more than where or beside what something happens. */
  private boolean isPlace(SectorMention term) {
    Words words = syntax.words();
    int at = words.indexAt(term.span().begin() - shift) - 1;
    while (isOfPhrase(at)) {
      at--;
    }
    return words.is(at, WordClass.PREPOSITION) && OF_PLACES.contains(words.word(at));
  }

  private boolean isOfPhrase(int at) {
    return switch (syntax.words().classAt(at)) {
      case OPEN, NAME, NUMBER, DETERMINER, POSSESSIVE, HYPHEN, ADVERB -> !syntax.isOfVerb(at);
      default -> false;
    };
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
    String group = term.sector().substring(0, term.sector().indexOf('.'));
    return first == last
        && !OF_DEEDS.contains(group)
        && syntax.verbs().stream().anyMatch(verb -> verb.at() == first && verb.entry().isPresent());
  }

  /** Whether a word belongs to a clause that only says who reports the rest. */
  private boolean isOfReport(int word) {
    for (int verb = 0; verb < syntax.verbs().size(); verb++) {
      int first = syntax.subjectFirst(verb);
      int end = syntax.objectEnd(verb);
      if (first <= word && word < end && syntax.verbs().get(verb).isReport()) {
        return syntax.partiesIn(first, end).isEmpty() && reportsMore(verb);
      }
    }
    return false;
  }

  /** Whether what a verb reports is a clause behind it, or all that stands before: ", he said". */
  private boolean reportsMore(int verb) {
    return syntax.complement(verb).isPresent()
        || syntax.words().is(syntax.verbs().get(verb).end(), WordClass.THAT)
        || syntax.words().is(syntax.subjectFirst(verb) - 1, WordClass.COMMA);
  }
}
