package org.entente.nlp.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.model.CountryMention;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.syntax.CountryPhrase.Governor;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;
import org.entente.nlp.syntax.token.SyntaxLexicon;
import org.entente.nlp.syntax.token.TokenRange;

/** Finds the governor of each country that a sentence names. */
final class CountryPhrases {

  private static final int NONE = -1;

  private final SyntaxLexicon lexicon;
  private final SentenceTokens tokens;
  private final BitSet inVerbs = new BitSet();
  private final int frontedEnd;
  private final List<CountryPhrase> found = new ArrayList<>();

  private CountryPhrases(SyntaxLexicon lexicon, SentenceTokens tokens, List<VerbGroup> verbs) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    verbs.forEach(verb -> inVerbs.set(verb.first(), verb.end()));
    frontedEnd = verbs.isEmpty() ? NONE : frontedEnd(verbs.get(0).first());
  }

  /** The comma after the phrase that begins a sentence: "With aid from Chile, Peru built". */
  private int frontedEnd(int verb) {
    int at = tokens.is(0, PartOfSpeech.PREPOSITION) ? verb - 1 : NONE;
    while (at > 0 && !tokens.is(at, PartOfSpeech.COMMA)) {
      at--;
    }
    return at;
  }

  /** The phrases of {@code mentions}, in order. */
  static List<CountryPhrase> find(
      SyntaxLexicon lexicon,
      SentenceTokens tokens,
      List<VerbGroup> verbs,
      List<CountryMention> mentions) {
    CountryPhrases phrases = new CountryPhrases(lexicon, tokens, verbs);
    for (CountryMention mention : mentions) {
      TokenRange name = tokens.range(mention.span());
      if (!name.isEmpty()) {
        phrases.found.add(phrases.phrase(mention, name));
      }
    }
    phrases.shareNouns();
    return List.copyOf(phrases.found);
  }

  /** Marks "Greek" in "Greek and Turkish ships" as a modifier as well. */
  private void shareNouns() {
    for (int i = found.size() - 2; i >= 0; i--) {
      CountryPhrase phrase = found.get(i);
      CountryPhrase next = found.get(i + 1);
      if (next.isModifier() && !phrase.isModifier() && isJoined(phrase.end(), next.first())) {
        found.set(i, phrase.asModifier());
      }
    }
  }

  private boolean isJoined(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!tokens.is(at, PartOfSpeech.COORDINATOR) && !tokens.is(at, PartOfSpeech.COMMA)) {
        return false;
      }
    }
    return to > from;
  }

  private CountryPhrase phrase(CountryMention mention, TokenRange name) {
    int end = name.end();
    boolean isModifier =
        tokens.is(end, PartOfSpeech.POSSESSIVE)
            || tokens.is(end, PartOfSpeech.HYPHEN)
            || (tokens.is(end, PartOfSpeech.CONTENT) && !inVerbs.get(end));
    Governor governor = origin(governor(name.first() - 1, Skip.NOTHING));
    Governor head =
        governor.preposition().equals("of") ? governor(governor.at() - 1, Skip.OF) : governor;
    return new CountryPhrase(mention, name.first(), end, governor, head, isModifier);
  }

  /** Replaces the "in" of "made in" with "from". */
  private Governor origin(Governor governor) {
    boolean made =
        governor.preposition().equals("in")
            && governor.at() > 0
            && lexicon.has(WordKind.ORIGIN_PARTICIPLE, tokens.word(governor.at() - 1));
    return made ? new Governor(governor.at(), "from") : governor;
  }

  /** The prepositions that do not count as governors. */
  private enum Skip {
    NOTHING,
    OF
  }

  /** The governor of the noun phrase that continues to the left at {@code from}. */
  private Governor governor(int from, Skip skip) {
    for (int at = from; at >= 0; at--) {
      if (inVerbs.get(at)) {
        return new Governor(at, "");
      }
      switch (tokens.partOfSpeech(at)) {
        case CONTENT, COUNTRY, NUMBER, DETERMINER, POSSESSIVE, HYPHEN, ADVERB -> {}
        case PREPOSITION, TO -> {
          if (skip == Skip.NOTHING || !tokens.word(at).equals("of")) {
            return new Governor(at, tokens.word(at));
          }
        }
        case COORDINATOR, COMMA -> {
          CountryPhrase joined = joined(at);
          if (joined == null) {
            return Governor.NONE;
          }
          return skip == Skip.OF ? joined.headGovernor() : joined.governor();
        }
        default -> {
          return Governor.NONE;
        }
      }
    }
    return Governor.NONE;
  }

  /** The phrase before the coordinator or comma at {@code at} whose list continues after it. */
  private CountryPhrase joined(int at) {
    int left = at;
    while (left >= 0
        && (tokens.is(left, PartOfSpeech.COORDINATOR) || tokens.is(left, PartOfSpeech.COMMA))) {
      left--;
    }
    if (found.isEmpty() || at == frontedEnd) {
      return null;
    }
    CountryPhrase last = found.get(found.size() - 1);
    while (left >= last.end()) {
      if (inVerbs.get(left) || !belongsToName(left)) {
        return null;
      }
      left--;
    }
    return last;
  }

  private boolean belongsToName(int at) {
    return switch (tokens.partOfSpeech(at)) {
      case CONTENT, POSSESSIVE, HYPHEN, COUNTRY -> true;
      default -> false;
    };
  }
}
