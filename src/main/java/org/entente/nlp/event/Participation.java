package org.entente.nlp.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryMention;
import org.entente.nlp.syntax.ClauseStructure;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.PartOfSpeech;
import org.entente.nlp.syntax.SentenceTokens;
import org.entente.nlp.syntax.VerbGroup;

/** Tells what part the countries that a sentence names have in it, whatever its deeds are. */
public final class Participation {

  /** What governs a country that takes part in what happens, and is no place or time of it. */
  private static final Set<String> TAKING_PART = Set.of("", "against", "by", "over", "with");

  /** Prepositions that put all of a list on one side of a deed. */
  private static final Set<String> ONE_SIDED =
      Set.of("against", "at", "for", "from", "in", "into", "near", "on", "to", "through");

  private final ClauseStructure syntax;
  private final List<Event> frames;
  private final SentenceTokens words;

  public Participation(ClauseStructure syntax, List<Event> frames) {
    this.syntax = syntax;
    this.frames = frames;
    this.words = syntax.words();
  }

  private Optional<CountryPhrase> party(CountryMention mention) {
    return syntax.parties().stream().filter(p -> p.mention().equals(mention)).findFirst();
  }

  /**
   * Whether a country acts or is acted upon; it does not where it only reports the rest, nor where
   * a deed that lies in another is done to it.
   */
  public boolean takesPart(CountryMention mention) {
    return party(mention)
        .filter(party -> TAKING_PART.contains(party.near().preposition()))
        .filter(party -> !reports(party) && !suffersInPassing(party))
        .isPresent();
  }

  private boolean suffersInPassing(CountryPhrase party) {
    return frames.stream().anyMatch(f -> f.depth() > 0 && f.objects().contains(party));
  }

  private boolean reports(CountryPhrase party) {
    for (int verb = 0; verb < syntax.verbs().size(); verb++) {
      VerbGroup found = syntax.verbs().get(verb);
      boolean subject = syntax.subjectFirst(verb) <= party.first() && party.first() < found.at();
      if (subject && found.isReport()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether two countries of which no deed is told may still deal in what a word names: they do not
   * stand in one list that something comes from or goes to, and one of them does what the clause of
   * the word tells, if a country does.
   */
  public boolean mayDeal(CountryMention one, CountryMention other, int word) {
    Optional<CountryPhrase> first = party(one);
    Optional<CountryPhrase> second = party(other);
    if (first.isEmpty() || second.isEmpty()) {
      return true;
    }
    boolean listed =
        !isCompound(first.get(), second.get())
            && first.get().near().at() == second.get().near().at()
            && ONE_SIDED.contains(first.get().near().preposition());
    List<String> subjects = subjects(word);
    return !listed
        && (subjects.isEmpty()
            || subjects.contains(one.country())
            || subjects.contains(other.country()));
  }

  /** Whether hyphens join two names: "the Thai-Lao border". */
  private boolean isCompound(CountryPhrase one, CountryPhrase other) {
    int end = Math.max(one.first(), other.first());
    for (int at = Math.min(one.end(), other.end()); at < end; at++) {
      if (!words.is(at, PartOfSpeech.HYPHEN) && !words.is(at, PartOfSpeech.NAME)) {
        return false;
      }
    }
    return true;
  }

  /** The countries that do what the innermost clause of a word tells. */
  private List<String> subjects(int word) {
    for (int verb = syntax.verbs().size() - 1; verb >= 0; verb--) {
      if (syntax.subjectFirst(verb) <= word && word < syntax.objectEnd(verb)) {
        return syntax.subjects(verb).stream().map(CountryPhrase::country).toList();
      }
    }
    return List.of();
  }

  /**
   * Whether one of two countries is named in the noun phrase of the other: "Thai troops in Laos".
   */
  public boolean inOnePhrase(CountryMention one, CountryMention other) {
    Optional<CountryPhrase> first = party(one);
    Optional<CountryPhrase> second = party(other);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    boolean inOrder = first.get().first() < second.get().first();
    CountryPhrase left = inOrder ? first.get() : second.get();
    CountryPhrase right = inOrder ? second.get() : first.get();
    int at = right.near().at();
    if (syntax.isCompanion(right) && words.is(left.end(), PartOfSpeech.COMMA)) {
      return at <= left.end() + 2;
    }
    return at > left.end() && words.is(at, PartOfSpeech.PREPOSITION) && areNouns(left.end(), at);
  }

  private boolean areNouns(int first, int end) {
    for (int at = first; at < end; at++) {
      boolean noun =
          words.is(at, PartOfSpeech.OPEN)
              || words.is(at, PartOfSpeech.POSSESSIVE)
              || words.is(at, PartOfSpeech.HYPHEN);
      if (!noun || syntax.isOfVerb(at)) {
        return false;
      }
    }
    return true;
  }
}
