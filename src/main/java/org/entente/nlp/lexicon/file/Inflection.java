package org.entente.nlp.lexicon.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The other forms that a lexicon means by the basic form of a phrase, by the endings of English.
 */
public enum Inflection {
  NONE {
    @Override
    public List<String> forms(String surface, VerbForms verbs) {
      return List.of(surface);
    }
  },
  /** The phrase and its possessive where a text has lost its apostrophes: "Irans". */
  POSSESSIVE {
    @Override
    public List<String> forms(String surface, VerbForms verbs) {
      return List.of(surface, surface + "s");
    }
  },
  /** The phrase and its plural; the last word is the noun. */
  NOUN {
    @Override
    public List<String> forms(String surface, VerbForms verbs) {
      return List.of(surface, withS(surface));
    }
  },
  /** The phrase, its -s, its past forms and its -ing; the first word is the verb. */
  VERB {
    @Override
    public List<String> forms(String surface, VerbForms verbs) {
      int space = surface.indexOf(' ');
      String verb = space < 0 ? surface : surface.substring(0, space);
      String rest = space < 0 ? "" : surface.substring(space);
      List<String> forms = new ArrayList<>();
      forms.add(surface);
      forms.add(withS(verb) + rest);
      for (String past : verbs.past(verb).orElseGet(() -> List.of(withEd(verb, verbs)))) {
        forms.add(past + rest);
      }
      forms.add(withIng(verb, verbs) + rest);
      return forms;
    }
  };

  /**
   * Every form of {@code surface}, itself first.
   *
   * @param verbs the verbs with forms that the endings do not give
   */
  public abstract List<String> forms(String surface, VerbForms verbs);

  private static String withS(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (endsInConsonantY(lower)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hiss = lower.matches(".*(s|x|z|ch|sh)");
    return word + (hiss ? "es" : "s");
  }

  private static String withEd(String verb, VerbForms verbs) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (endsInConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return doubled(verb, verbs) + "ed";
  }

  private static String withIng(String verb, VerbForms verbs) {
    if (verb.endsWith("ie")) {
      return verb.substring(0, verb.length() - 2) + "ying";
    }
    if (verb.endsWith("e") && !verb.endsWith("ee")) {
      return verb.substring(0, verb.length() - 1) + "ing";
    }
    return doubled(verb, verbs) + "ing";
  }

  private static String doubled(String verb, VerbForms verbs) {
    boolean short3 = verb.matches("[^aeiou]*[aeiou][bdgklmnprt]");
    return short3 || verbs.doublesConsonant(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
  }

  private static boolean endsInConsonantY(String word) {
    return word.matches(".*[^aeiou]y");
  }
}
