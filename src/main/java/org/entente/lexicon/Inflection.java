package org.entente.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which other forms of a phrase the lexicon means by its basic form: regular English endings. */
public enum Inflection {
  NONE {
    @Override
    public List<String> forms(String surface) {
      return List.of(surface);
    }
  },
  /** The phrase and its possessive where a text has lost its apostrophes: "Irans". */
  POSSESSIVE {
    @Override
    public List<String> forms(String surface) {
      return List.of(surface, surface + "s");
    }
  },
  /** The phrase and its plural; the last word is the noun. */
  NOUN {
    @Override
    public List<String> forms(String surface) {
      return List.of(surface, withS(surface));
    }
  },
  /** The phrase, its -s, -ed and -ing; the first word is the verb. */
  VERB {
    @Override
    public List<String> forms(String surface) {
      int space = surface.indexOf(' ');
      String verb = space < 0 ? surface : surface.substring(0, space);
      String rest = space < 0 ? "" : surface.substring(space);
      List<String> forms = new ArrayList<>();
      for (String form : List.of(verb, withS(verb), withEd(verb), withIng(verb))) {
        forms.add(form + rest);
      }
      return forms;
    }
  };

  /** Verbs of more than one syllable that are stressed on the last and so double its consonant. */
  private static final Set<String> DOUBLED =
      Set.of(
          "admit",
          "commit",
          "compel",
          "confer",
          "deter",
          "embed",
          "emit",
          "expel",
          "omit",
          "permit",
          "prefer",
          "propel",
          "rebut",
          "recur",
          "refer",
          "remit",
          "submit",
          "transfer",
          "transmit");

  /** Every form of {@code surface}, itself first. */
  public abstract List<String> forms(String surface);

  private static String withS(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (endsInConsonantY(lower)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hiss = lower.matches(".*(s|x|z|ch|sh)");
    return word + (hiss ? "es" : "s");
  }

  private static String withEd(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (endsInConsonantY(verb)) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return doubled(verb) + "ed";
  }

  private static String withIng(String verb) {
    if (verb.endsWith("ie")) {
      return verb.substring(0, verb.length() - 2) + "ying";
    }
    if (verb.endsWith("e") && !verb.endsWith("ee")) {
      return verb.substring(0, verb.length() - 1) + "ing";
    }
    return doubled(verb) + "ing";
  }

  private static String doubled(String verb) {
    boolean short3 = verb.matches("[^aeiou]*[aeiou][bdgklmnprt]");
    return short3 || DOUBLED.contains(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
  }

  private static boolean endsInConsonantY(String word) {
    return word.matches(".*[^aeiou]y");
  }
}
