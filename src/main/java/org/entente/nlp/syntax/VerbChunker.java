package org.entente.nlp.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.nlp.lexicon.PredicateLexicon;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.syntax.Predicate.Effect;
import org.entente.nlp.syntax.VerbGroup.Form;
import org.entente.nlp.syntax.VerbGroup.Mood;
import org.entente.nlp.syntax.token.Modal;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;
import org.entente.nlp.syntax.token.SyntaxLexicon;

/** Groups the verbs of a sentence with their auxiliaries and particles. */
public final class VerbChunker {

  /** The most words of an object between a verb and its particle. */
  private static final int MOST_BETWEEN = 5;

  private final SyntaxLexicon lexicon;
  private final SentenceTokens tokens;
  private final VerbFormGuesser forms;
  private final Map<Integer, PredicateHit> hits;
  private final BitSet nouns;
  private final PredicateLexicon predicates;
  private final List<VerbGroup> verbs = new ArrayList<>();

  /**
   * A finder in one sentence.
   *
   * @param hits the phrases of the lexicon of relations by their first word
   * @param nouns the words that may be nouns by what the lexicon of sectors says
   * @param predicates that lexicon
   */
  public VerbChunker(
      SyntaxLexicon lexicon,
      SentenceTokens tokens,
      Map<Integer, PredicateHit> hits,
      BitSet nouns,
      PredicateLexicon predicates) {
    this.nouns = nouns;
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.predicates = predicates;
    this.forms = new VerbFormGuesser(lexicon, tokens);
    this.hits = hits;
  }

  /** The verbs in their order. */
  public List<VerbGroup> find() {
    int at = 0;
    while (at < tokens.size()) {
      Optional<VerbGroup> verb = verbAt(at);
      verb.ifPresent(verbs::add);
      at = verb.map(VerbGroup::end).orElse(hitEnd(at));
    }
    return verbs;
  }

  private Optional<VerbGroup> verbAt(int at) {
    return switch (tokens.partOfSpeech(at)) {
      case BE, HAVE, DO, MODAL -> Optional.of(withAuxiliaries(at));
      case TO -> infinitive(at);
      case CONTENT -> plain(at);
      default -> Optional.empty();
    };
  }

  /** The token after the phrase of the lexicon at a token, or the next token. */
  private int hitEnd(int at) {
    PredicateHit hit = hits.get(at);
    return hit == null ? at + 1 : hit.end();
  }

  private Optional<Predicate> predicate(int at) {
    return separated(at).or(() -> Optional.ofNullable(hits.get(at)).flatMap(PredicateHit::verb));
  }

  /** The predicate of a verb whose particle follows its object: "pulled its troops back". */
  private Optional<Predicate> separated(int verb) {
    int end = Math.min(tokens.size(), verb + 2 + MOST_BETWEEN);
    for (int at = verb + 2; at < end && belongsToObject(at - 1); at++) {
      Entry found = predicates.parted(tokens.word(verb), tokens.word(at));
      if (found != null) {
        return Optional.of(Predicate.of(found));
      }
    }
    return Optional.empty();
  }

  private boolean belongsToObject(int at) {
    return switch (tokens.partOfSpeech(at)) {
      case CONTENT, COUNTRY, NUMBER, DETERMINER, POSSESSIVE, HYPHEN -> true;
      default -> tokens.word(at).equals("of");
    };
  }

  private VerbGroup withAuxiliaries(int first) {
    boolean negated = tokens.is(first - 1, PartOfSpeech.NOT);
    boolean had = false;
    Modal modal = Modal.NONE;
    int at = first;
    int auxiliary = first;
    while (belongsToGroup(at)) {
      String word = tokens.word(at);
      PartOfSpeech wordClass = tokens.partOfSpeech(at);
      negated |= wordClass == PartOfSpeech.NOT || word.endsWith("n't") || word.equals("cannot");
      had |= word.equals("had");
      modal = wordClass == PartOfSpeech.TO ? Modal.FUTURE : modal(word, modal);
      if (wordClass != PartOfSpeech.NOT && wordClass != PartOfSpeech.ADVERB) {
        auxiliary = at;
      }
      at++;
    }
    return group(first, auxiliary, at, new Mood(negated, modal, had));
  }

  /** The verb whose auxiliaries, the last at {@code auxiliary}, end before {@code main}. */
  private VerbGroup group(int first, int auxiliary, int main, Mood mood) {
    boolean be = tokens.is(auxiliary, PartOfSpeech.BE);
    boolean passive =
        be && tokens.is(main, PartOfSpeech.CONTENT) && !tokens.word(main).endsWith("ing");
    Optional<Predicate> predicate = be ? ofPassive(main) : predicate(main);
    boolean alone =
        (be || tokens.is(auxiliary, PartOfSpeech.HAVE))
            && predicate.isEmpty()
            && !forms.isParticiple(main);
    if (alone || !tokens.is(main, PartOfSpeech.CONTENT)) {
      int end = Math.max(first + 1, Math.min(main, tokens.size()));
      return new VerbGroup(first, auxiliary, end, predicate(auxiliary), Form.FINITE, false, mood);
    }
    boolean adjective = predicate.filter(found -> found.kind() == EntryKind.ADJECTIVE).isPresent();
    int end = predicate.isPresent() ? hitEnd(main) : main + 1;
    return new VerbGroup(first, main, end, predicate, Form.FINITE, passive && !adjective, mood);
  }

  /** The predicate of a word after "be": an adjective only if no "by" follows. */
  private Optional<Predicate> ofPassive(int at) {
    int end = hitEnd(at);
    boolean by = end < tokens.size() && tokens.word(end).equals("by");
    Optional<PredicateHit> hit = Optional.ofNullable(hits.get(at)).filter(found -> !by);
    return hit.flatMap(found -> found.ofKind(EntryKind.ADJECTIVE)).or(() -> predicate(at));
  }

  /** What a word expresses, or what the words before it do. */
  private Modal modal(String word, Modal before) {
    Modal own = lexicon.modal(word);
    return own == Modal.NONE ? before : own;
  }

  private boolean belongsToGroup(int at) {
    return switch (tokens.partOfSpeech(at)) {
      case BE, HAVE, DO, MODAL, NOT -> true;
      case ADVERB -> belongsToGroup(at + 1) || tokens.is(at + 1, PartOfSpeech.CONTENT);
      case TO -> {
        boolean governed =
            tokens.is(at - 1, PartOfSpeech.BE) || tokens.is(at - 1, PartOfSpeech.HAVE);
        yield governed && tokens.is(at + 1, PartOfSpeech.CONTENT);
      }
      default -> false;
    };
  }

  private Optional<VerbGroup> infinitive(int first) {
    int at = first + 1;
    while (tokens.is(at, PartOfSpeech.ADVERB) || tokens.is(at, PartOfSpeech.NOT)) {
      at++;
    }
    boolean be = tokens.is(at, PartOfSpeech.BE);
    boolean auxiliary = be || tokens.is(at, PartOfSpeech.HAVE);
    int main = auxiliary ? at + 1 : at;
    Mood mood = moodOfInfinitive(first, main);
    if (!tokens.is(main, PartOfSpeech.CONTENT) || tokens.isCapital(main)) {
      Optional<Predicate> none = Optional.empty();
      VerbGroup verb = new VerbGroup(first, at, at + 1, none, Form.INFINITIVE, false, mood);
      return auxiliary ? Optional.of(verb) : Optional.empty();
    }
    Optional<Predicate> predicate = be ? ofPassive(main) : predicate(main);
    boolean noun = hits.containsKey(main) && predicate.isEmpty();
    boolean base =
        predicate.map(found -> forms.isBase(main, found)).orElse(forms.looksLikeBase(main));
    if (noun || !(auxiliary || base)) {
      return Optional.empty();
    }
    int end = predicate.isPresent() ? hitEnd(main) : main + 1;
    boolean passive = be && !tokens.word(main).endsWith("ing");
    return Optional.of(new VerbGroup(first, main, end, predicate, Form.INFINITIVE, passive, mood));
  }

  /** The mood of an infinitive: a headline's first verb in the infinitive is a plan. */
  private Mood moodOfInfinitive(int first, int main) {
    Modal modal = verbs.isEmpty() ? Modal.FUTURE : Modal.NONE;
    return new Mood(hasNot(first - 1, main), modal, false);
  }

  private boolean hasNot(int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.is(at, PartOfSpeech.NOT)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is the object of the verb right before it: "conducts study". */
  private boolean followsVerb(int at) {
    return forms.followsPlural(at) && !verbs.isEmpty() && verbs.get(verbs.size() - 1).end() == at;
  }

  /** Whether a word can only be the object of the verb before it: "lifted travel curbs". */
  private boolean isObjectOfVerb(int at) {
    if (verbs.isEmpty() || verbs.get(verbs.size() - 1).end() != at) {
      return false;
    }
    VerbGroup before = verbs.get(verbs.size() - 1);
    String word = tokens.word(at);
    return (before.has(Effect.OF_OBJECT) || before.has(Effect.ENDS_OBJECT))
        && !before.isPassive()
        && !word.endsWith("ing")
        && !word.endsWith("ed");
  }

  /** Whether a participle only says where the thing before it comes from: "presses made in". */
  private boolean isMade(int at) {
    return lexicon.has(WordKind.ORIGIN_PARTICIPLE, tokens.word(at))
        && at + 1 < tokens.size()
        && tokens.word(at + 1).equals("in")
        && tokens.is(at - 1, PartOfSpeech.CONTENT);
  }

  private Optional<VerbGroup> plain(int at) {
    int end = hitEnd(at);
    if (isObjectOfVerb(at)) {
      return Optional.empty();
    }
    boolean hyphened =
        tokens.is(at - 1, PartOfSpeech.HYPHEN) || tokens.is(end, PartOfSpeech.HYPHEN);
    PredicateHit hit = hits.get(at);
    Optional<Predicate> predicate = predicate(at);
    if (hyphened || forms.isName(at) || isMade(at) || (hit != null && predicate.isEmpty())) {
      return Optional.empty();
    }
    Optional<Form> form =
        predicate.isPresent()
            ? forms.of(at, end, predicate.get(), hit != null && (hit.mayBeNoun() || nouns.get(at)))
            : forms.ofUnknown(at).filter(found -> !followsVerb(at));
    Mood own = new Mood(hasNot(at - 2, at), Modal.NONE, false);
    Mood mood =
        form.filter(Form.FINITE::equals).isPresent() ? shared(at, predicate).orElse(own) : own;
    return form.map(
        found -> new VerbGroup(at, at, end, predicate, found, found == Form.PARTICIPLE, mood));
  }

  /** The mood that a verb in its base form shares with the one before: "will meet and sign". */
  private Optional<Mood> shared(int at, Optional<Predicate> predicate) {
    int before = at - 1;
    while (tokens.is(before, PartOfSpeech.ADVERB)) {
      before--;
    }
    boolean joined =
        tokens.is(before, PartOfSpeech.COORDINATOR) || tokens.is(before, PartOfSpeech.COMMA);
    if (!joined || verbs.isEmpty()) {
      return Optional.empty();
    }
    boolean base = predicate.map(found -> forms.isBase(at, found)).orElse(forms.looksLikeBase(at));
    Mood mood = verbs.get(verbs.size() - 1).mood();
    return Optional.of(mood).filter(found -> base && found.modal() != Modal.NONE);
  }
}
