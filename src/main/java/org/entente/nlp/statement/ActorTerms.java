package org.entente.nlp.statement;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.model.SectorMention;
import org.entente.nlp.lexicon.SectorLexicon;
import org.entente.nlp.lexicon.codes.SectorTrait;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.VerbGroup;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;
import org.entente.nlp.syntax.token.TokenRange;

/**
 * Determines which terms of sectors only name who acts or reports: the title of a minister, the
 * source of a report, an organisation that is the subject of a verb.
 */
final class ActorTerms {

  /** Relations whose topic is that of the offices of those who meet: "the energy ministers". */
  private static final Set<Relation> MEETINGS =
      EnumSet.of(Relation.AGREE, Relation.CONSULT, Relation.COOPERATE);

  private final ParsedSentence sentence;
  private final SentenceTokens tokens;
  private final SectorLexicon lexicon;

  ActorTerms(ParsedSentence sentence, SectorLexicon lexicon) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.lexicon = lexicon;
  }

  /** Whether a term names who reports, or an organisation that acts. */
  boolean isActor(SectorMention term) {
    TokenRange range = sentence.tokensOf(term.span());
    return followsAccordingTo(range.first())
        || isReporter(range)
        || (lexicon.has(term.sector(), SectorTrait.ORGANIZATIONS) && isSubject(range));
  }

  /** Whether a term is the title of somebody whose office is no topic of what happens. */
  boolean isTitle(SectorMention term, Optional<Relation> relation) {
    TokenRange range = sentence.tokensOf(term.span());
    return relation.filter(MEETINGS::contains).isEmpty()
        && (isOffice(range.last()) || isOffice(range.end()));
  }

  private boolean isOffice(int at) {
    return at >= 0 && at < tokens.size() && lexicon.offices().contains(tokens.word(at));
  }

  private boolean followsAccordingTo(int term) {
    int at = term - 1;
    while (isInPhrase(at)) {
      at--;
    }
    return tokens.is(at, PartOfSpeech.TO) && tokens.isWord(at - 1, "according");
  }

  /** Whether a term belongs to the head of the subject of a verb of reporting. */
  private boolean isReporter(TokenRange term) {
    int at = term.end();
    while (isInPhrase(at)) {
      at++;
    }
    int verb = at;
    return sentence.clauses().stream()
        .map(Clause::verb)
        .anyMatch(group -> group.first() == verb && reports(group));
  }

  /** Whether a verb reports: "said", or any before "that". */
  private boolean reports(VerbGroup verb) {
    boolean followed = tokens.is(verb.end(), PartOfSpeech.COMPLEMENTIZER);
    return !verb.isPassive() && (verb.isReport() || followed);
  }

  private boolean isSubject(TokenRange term) {
    return sentence.clauses().stream().anyMatch(clause -> clause.subject().contains(term.first()));
  }

  /** Whether a token may be within a noun phrase. */
  private boolean isInPhrase(int at) {
    return switch (tokens.partOfSpeech(at)) {
      case CONTENT, COUNTRY, NUMBER, DETERMINER, POSSESSIVE, HYPHEN -> !sentence.belongsToVerb(at);
      default -> false;
    };
  }
}
