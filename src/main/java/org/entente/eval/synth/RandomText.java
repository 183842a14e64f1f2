package org.entente.eval.synth;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Draws at random, and the same for the same numbers. */
final class RandomText {

  private static final Pattern SLOT = Pattern.compile("\\b[Ww]\\b");

  private final SplittableRandom random;

  /** Draws for the thing of this number in the corpus of this seed. */
  RandomText(long seed, long number) {
    long ofCorpus = new SplittableRandom(seed).nextLong();
    random = new SplittableRandom(ofCorpus ^ new SplittableRandom(number).nextLong());
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** Two different ones. */
  <T> List<T> two(List<T> choices) {
    int first = below(choices.size());
    int second = (first + 1 + below(choices.size() - 1)) % choices.size();
    return List.of(choices.get(first), choices.get(second));
  }

  /** A word that no language has. */
  String word() {
    return one(Vocabulary.SYLLABLES) + one(Vocabulary.SYLLABLES) + one(Vocabulary.SYLLABLES);
  }

  String name() {
    String word = word();
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** Sentences in a row, each of one of the forms. */
  String sentences(int number, List<String> forms) {
    return random
        .ints(number, 0, forms.size())
        .mapToObj(form -> filled(forms.get(form)))
        .collect(Collectors.joining(" "));
  }

  private String filled(String form) {
    return SLOT.matcher(form).replaceAll(slot -> slot.group().equals("W") ? name() : word());
  }
}
