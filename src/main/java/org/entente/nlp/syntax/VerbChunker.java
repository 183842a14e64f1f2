package org.entente.nlp.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.nlp.lexicon.PredicateLexicon;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.syntax.VerbGroup.Form;
import org.entente.nlp.syntax.VerbGroup.Modal;
import org.entente.nlp.syntax.VerbGroup.Mood;

/** Finds the verbs of a sentence, with their auxiliaries. */
public final class VerbChunker {

  private static final Map<String, Modal> MODALS =
      Map.ofEntries(
          Map.entry("will", Modal.FUTURE),
          Map.entry("shall", Modal.FUTURE),
          Map.entry("won't", Modal.FUTURE),
          Map.entry("would", Modal.WOULD),
          Map.entry("wouldn't", Modal.WOULD),
          Map.entry("may", Modal.POSSIBLE),
          Map.entry("might", Modal.POSSIBLE),
          Map.entry("could", Modal.POSSIBLE),
          Map.entry("couldn't", Modal.POSSIBLE),
          Map.entry("must", Modal.DEMANDED),
          Map.entry("mustn't", Modal.DEMANDED),
          Map.entry("should", Modal.DEMANDED),
          Map.entry("shouldn't", Modal.DEMANDED));

  /** The most words of an object between a verb and its particle. */
  private static final int MOST_BETWEEN = 5;

  private final SentenceTokens words;
  private final VerbFormGuesser forms;
  private final Map<Integer, LexiconHit> cues;
  private final BitSet nouns;
  private final PredicateLexicon predicates;
  private final List<VerbGroup> verbs = new ArrayList<>();

  /**
   * A finder in one sentence.
   *
   * @param cues the phrases of the lexicon of relations by their first word
   * @param nouns the words that may be nouns by what the lexicon of sectors says
   * @param predicates that lexicon
   */
  public VerbChunker(
      SentenceTokens words,
      Map<Integer, LexiconHit> cues,
      BitSet nouns,
      PredicateLexicon predicates) {
    this.nouns = nouns;
    this.words = words;
    this.predicates = predicates;
    this.forms = new VerbFormGuesser(words);
    this.cues = cues;
  }

  /** The verbs in their order. */
  public List<VerbGroup> find() {
    int at = 0;
    while (at < words.size()) {
      Optional<VerbGroup> verb = verbAt(at);
      verb.ifPresent(verbs::add);
      at = verb.map(VerbGroup::end).orElse(cueEnd(at));
    }
    return verbs;
  }

  private Optional<VerbGroup> verbAt(int at) {
    return switch (words.classAt(at)) {
      case BE, HAVE, DO, MODAL -> Optional.of(withAuxiliaries(at));
      case TO -> infinitive(at);
      case OPEN -> plain(at);
      default -> Optional.empty();
    };
  }

  /** The word behind the phrase of the lexicon at a word, or the next. */
  private int cueEnd(int at) {
    LexiconHit cue = cues.get(at);
    return cue == null ? at + 1 : cue.end();
  }

  private Optional<Entry> entry(int at) {
    return parted(at).or(() -> Optional.ofNullable(cues.get(at)).flatMap(LexiconHit::verb));
  }

  /** The entry of a verb whose particle stands behind its object: "pulled its troops back". */
  private Optional<Entry> parted(int verb) {
    int end = Math.min(words.size(), verb + 2 + MOST_BETWEEN);
    for (int at = verb + 2; at < end && isOfObject(at - 1); at++) {
      Entry found = predicates.parted(words.word(verb), words.word(at));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private boolean isOfObject(int at) {
    return switch (words.classAt(at)) {
      case OPEN, NAME, NUMBER, DETERMINER, POSSESSIVE, HYPHEN -> true;
      default -> words.word(at).equals("of");
    };
  }

  private VerbGroup withAuxiliaries(int first) {
    boolean negated = words.is(first - 1, PartOfSpeech.NOT);
    boolean had = false;
    Modal modal = Modal.NONE;
    int at = first;
    int auxiliary = first;
    while (isOfGroup(at)) {
      String word = words.word(at);
      PartOfSpeech wordClass = words.classAt(at);
      negated |= wordClass == PartOfSpeech.NOT || word.endsWith("n't") || word.equals("cannot");
      had |= word.equals("had");
      modal = wordClass == PartOfSpeech.TO ? Modal.FUTURE : MODALS.getOrDefault(word, modal);
      if (wordClass != PartOfSpeech.NOT && wordClass != PartOfSpeech.ADVERB) {
        auxiliary = at;
      }
      at++;
    }
    return behind(first, auxiliary, at, new Mood(negated, modal, had));
  }

  /** The verb whose auxiliaries, the last at {@code auxiliary}, end before {@code main}. */
  private VerbGroup behind(int first, int auxiliary, int main, Mood mood) {
    boolean be = words.is(auxiliary, PartOfSpeech.BE);
    boolean passive = be && words.is(main, PartOfSpeech.OPEN) && !words.word(main).endsWith("ing");
    Optional<Entry> entry = be ? ofPassive(main) : entry(main);
    boolean alone =
        (be || words.is(auxiliary, PartOfSpeech.HAVE))
            && entry.isEmpty()
            && !forms.isParticiple(main);
    if (alone || !words.is(main, PartOfSpeech.OPEN)) {
      int end = Math.max(first + 1, Math.min(main, words.size()));
      return new VerbGroup(first, auxiliary, end, entry(auxiliary), Form.FINITE, false, mood);
    }
    boolean adjective = entry.filter(found -> found.kind() == EntryKind.ADJECTIVE).isPresent();
    int end = entry.isPresent() ? cueEnd(main) : main + 1;
    return new VerbGroup(first, main, end, entry, Form.FINITE, passive && !adjective, mood);
  }

  /** The entry of a word behind "be": an adjective only where no "by" follows. */
  private Optional<Entry> ofPassive(int at) {
    int end = cueEnd(at);
    boolean by = end < words.size() && words.word(end).equals("by");
    Optional<LexiconHit> cue = Optional.ofNullable(cues.get(at)).filter(found -> !by);
    return cue.flatMap(found -> found.ofKind(EntryKind.ADJECTIVE)).or(() -> entry(at));
  }

  private boolean isOfGroup(int at) {
    return switch (words.classAt(at)) {
      case BE, HAVE, DO, MODAL, NOT -> true;
      case ADVERB -> isOfGroup(at + 1) || words.is(at + 1, PartOfSpeech.OPEN);
      case TO -> {
        boolean governed = words.is(at - 1, PartOfSpeech.BE) || words.is(at - 1, PartOfSpeech.HAVE);
        yield governed && words.is(at + 1, PartOfSpeech.OPEN);
      }
      default -> false;
    };
  }

  private Optional<VerbGroup> infinitive(int first) {
    int at = first + 1;
    while (words.is(at, PartOfSpeech.ADVERB) || words.is(at, PartOfSpeech.NOT)) {
      at++;
    }
    boolean be = words.is(at, PartOfSpeech.BE);
    boolean auxiliary = be || words.is(at, PartOfSpeech.HAVE);
    int main = auxiliary ? at + 1 : at;
    Mood mood = moodOfInfinitive(first, main);
    if (!words.is(main, PartOfSpeech.OPEN) || words.isCapital(main)) {
      Optional<Entry> none = Optional.empty();
      VerbGroup verb = new VerbGroup(first, at, at + 1, none, Form.INFINITIVE, false, mood);
      return auxiliary ? Optional.of(verb) : Optional.empty();
    }
    Optional<Entry> entry = be ? ofPassive(main) : entry(main);
    boolean noun = cues.containsKey(main) && entry.isEmpty();
    boolean base = entry.map(e -> forms.isBase(main, e)).orElse(forms.looksLikeBase(main));
    if (noun || !(auxiliary || base)) {
      return Optional.empty();
    }
    int end = entry.isPresent() ? cueEnd(main) : main + 1;
    boolean passive = be && !words.word(main).endsWith("ing");
    return Optional.of(new VerbGroup(first, main, end, entry, Form.INFINITIVE, passive, mood));
  }

  /** A headline's first verb in the infinitive tells a plan. */
  private Mood moodOfInfinitive(int first, int main) {
    Modal modal = verbs.isEmpty() ? Modal.FUTURE : Modal.NONE;
    return new Mood(hasNot(first - 1, main), modal, false);
  }

  private boolean hasNot(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.is(at, PartOfSpeech.NOT)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is the object of the verb right before it: "conducts study". */
  private boolean isBehindVerb(int at) {
    return forms.isBehindPlural(at) && !verbs.isEmpty() && verbs.get(verbs.size() - 1).end() == at;
  }

  /** Whether a participle only says where the thing before it comes from: "presses made in". */
  private boolean isMade(int at) {
    return CountryPhrases.MADE.contains(words.word(at))
        && at + 1 < words.size()
        && words.word(at + 1).equals("in")
        && words.is(at - 1, PartOfSpeech.OPEN);
  }

  private Optional<VerbGroup> plain(int at) {
    int end = cueEnd(at);
    boolean hyphened = words.is(at - 1, PartOfSpeech.HYPHEN) || words.is(end, PartOfSpeech.HYPHEN);
    LexiconHit cue = cues.get(at);
    Optional<Entry> entry = entry(at);
    if (hyphened || isMade(at) || (cue != null && entry.isEmpty())) {
      return Optional.empty();
    }
    Optional<Form> form =
        entry.isPresent()
            ? forms.of(
                at, end, entry.get(), cue != null && (cue.noun().isPresent() || nouns.get(at)))
            : forms.ofUnknown(at).filter(found -> !isBehindVerb(at));
    Mood mood = new Mood(hasNot(at - 2, at), Modal.NONE, false);
    return form.map(
        found -> new VerbGroup(at, at, end, entry, found, found == Form.PARTICIPLE, mood));
  }
}
