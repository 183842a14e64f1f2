package org.entente.nlp.lexicon.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
  /** The phrase, its -s, its past forms and its -ing; the first word is the verb. */
  VERB {
    @Override
    public List<String> forms(String surface) {
      int space = surface.indexOf(' ');
      String verb = space < 0 ? surface : surface.substring(0, space);
      String rest = space < 0 ? "" : surface.substring(space);
      List<String> forms = new ArrayList<>();
      forms.add(surface);
      forms.add(withS(verb) + rest);
      for (String past : IRREGULAR.getOrDefault(verb, List.of(withEd(verb)))) {
        forms.add(past + rest);
      }
      forms.add(withIng(verb) + rest);
      return forms;
    }
  };

  /** The past forms of verbs that have others than -ed. */
  private static final Map<String, List<String>> IRREGULAR =
      Stream.of(
              ("arise:arose,arisen bear:bore,borne beat:beaten become:became begin:began,begun "
                      + "bend:bent bid:bade,bidden bind:bound blow:blew,blown break:broke,broken "
                      + "bring:brought build:built burn:burned,burnt buy:bought cancel:cancelled,canceled "
                      + "catch:caught choose:chose,chosen come:came cost:cost cut:cut deal:dealt "
                      + "do:did,done draw:drew,drawn drive:drove,driven eat:ate,eaten fall:fell,fallen "
                      + "feed:fed fight:fought find:found flee:fled fly:flew,flown "
                      + "forbid:forbade,forbidden forgive:forgave,forgiven freeze:froze,frozen "
                      + "get:got,gotten give:gave,given go:went,gone grow:grew,grown hang:hung have:had "
                      + "hear:heard hit:hit hold:held hurt:hurt keep:kept know:knew,known "
                      + "label:labelled,labeled lay:laid lead:led leave:left lend:lent let:let lose:lost "
                      + "make:made mean:meant meet:met offer:offered override:overrode,overridden "
                      + "overrun:overran overthrow:overthrew,overthrown pay:paid put:put quit:quit "
                      + "read:read rebuild:rebuilt resell:resold retake:retook,retaken ride:rode,ridden "
                      + "ring:rang,rung rise:rose,risen run:ran say:said see:saw,seen seek:sought "
                      + "sell:sold send:sent set:set shed:shed shoot:shot show:showed,shown shut:shut "
                      + "sink:sank,sunk sit:sat slay:slew,slain speak:spoke,spoken spend:spent "
                      + "split:split stand:stood steal:stole,stolen strike:struck swear:swore,sworn "
                      + "take:took,taken teach:taught tear:tore,torn tell:told think:thought "
                      + "throw:threw,thrown travel:travelled,traveled understand:understood "
                      + "undertake:undertook,undertaken uphold:upheld win:won withdraw:withdrew,withdrawn "
                      + "withhold:withheld write:wrote,written")
                  .split(" ", -1))
          .map(verb -> verb.split("[:,]", -1))
          .collect(
              Collectors.toUnmodifiableMap(
                  forms -> forms[0], forms -> List.of(forms).subList(1, forms.length)));

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
