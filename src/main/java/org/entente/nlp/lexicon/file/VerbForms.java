package org.entente.nlp.lexicon.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The verbs whose forms do not follow from their endings: verb-forms.tsv; immutable. */
public final class VerbForms {

  private final Map<String, List<String>> past;
  private final Set<String> doubling;

  /**
   * The forms of some verbs.
   *
   * @param past the past forms of verbs that have others than -ed, with spaces between
   * @param doubling verbs of more than one syllable that double their last consonant
   */
  public VerbForms(Map<String, String> past, Set<String> doubling) {
    this.past =
        past.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, verb -> List.of(verb.getValue().split(" +", -1))));
    this.doubling = Set.copyOf(doubling);
  }

  /** The past forms of an irregular verb, tense before participle. */
  Optional<List<String>> past(String verb) {
    return Optional.ofNullable(past.get(verb));
  }

  /** Whether a verb is stressed on its last syllable and doubles its last consonant. */
  boolean doublesConsonant(String verb) {
    return doubling.contains(verb);
  }
}
