package org.entente.nlp.syntax;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The closed classes of English words and signs, as far as the reading of a sentence needs them.
 */
public enum PartOfSpeech {
  /** A noun, adjective, verb or name: any word of the open classes. */
  CONTENT,
  /** A word of a country's name. */
  COUNTRY,
  NUMBER,
  DETERMINER,
  PREPOSITION,
  /** The word "to", before a verb or a noun. */
  TO,
  BE,
  HAVE,
  DO,
  MODAL,
  NOT,
  /** A conjunction between equals. */
  COORDINATOR,
  COMPLEMENTIZER,
  RELATIVE,
  /** A conjunction that opens a clause inside another. */
  SUBORDINATOR,
  PRONOUN,
  ADVERB,
  /** The possessive 's. */
  POSSESSIVE,
  COMMA,
  /** A sign that parts clauses for good. */
  CLAUSE_END,
  HYPHEN;

  private static final Map<String, PartOfSpeech> CLOSED = closed();

  private static final List<String> NOT_ADVERBS =
      List.of(
          "ally",
          "family",
          "supply",
          "assembly",
          "italy",
          "july",
          "reply",
          "apply",
          "rely",
          "fly",
          "imply",
          "comply",
          "bully",
          "rally",
          "monopoly",
          "anomaly",
          "multiply",
          "early",
          "daily",
          "weekly",
          "only",
          "likely",
          "friendly",
          "deadly",
          "elderly",
          "resupply",
          "tally");

  private static Map<String, PartOfSpeech> closed() {
    Map<PartOfSpeech, String> words =
        Map.ofEntries(
            entry(
                DETERMINER,
                "a an the this these those its their his her our my your any some no all both each"
                    + " every another several many such"),
            entry(
                PREPOSITION,
                "of in on at by for from with without against into onto over under about between"
                    + " among amongst towards toward upon near inside outside within through via"
                    + " across per during amid despite regarding concerning like off out up around"
                    + " as along behind beyond beside throughout following versus than"),
            entry(
                NUMBER,
                "two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                    + " fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty"
                    + " seventy eighty ninety hundred thousand million billion trillion dozen"),
            entry(TO, "to"),
            entry(
                BE, "be is are was were been being am 's're isn't aren't wasn't weren't get gets"),
            entry(HAVE, "have has had having haven't hasn't hadn't"),
            entry(DO, "do does did don't doesn't didn't"),
            entry(
                MODAL,
                "will would shall should can could may might must cannot won't wouldn't shouldn't"
                    + " can't couldn't mustn't needn't"),
            entry(NOT, "not never n't neither hardly barely"),
            entry(COORDINATOR, "and or nor but & plus"),
            entry(COMPLEMENTIZER, "that"),
            entry(RELATIVE, "which who whom whose where"),
            entry(
                SUBORDINATOR,
                "while whereas although though because if unless when whenever once whether since"
                    + " until till after before so how why what"),
            entry(PRONOUN, "it they he she we i you them him us itself themselves there one"),
            entry(
                ADVERB,
                "also today yesterday tomorrow now again already still soon just even only not here"
                    + " twice then later earlier ever yet far ago back together however therefore"
                    + " meanwhile too very quite rather almost instead thus once always often"
                    + " abroad jointly further more less"));
    Map<String, PartOfSpeech> closed = new HashMap<>();
    words.forEach(
        (kind, list) -> {
          for (String word : list.split(" ", -1)) {
            closed.putIfAbsent(word, kind);
          }
        });
    closed.put("not", NOT);
    closed.put("once", ADVERB);
    closed.put("that", COMPLEMENTIZER);
    return closed;
  }

  /** The class of a word in lower case. */
  static PartOfSpeech of(String word) {
    PartOfSpeech known = CLOSED.get(word);
    if (known != null) {
      return known;
    }
    if (Character.isDigit(word.charAt(0))) {
      return NUMBER;
    }
    boolean adverb = word.length() > 4 && word.endsWith("ly") && !NOT_ADVERBS.contains(word);
    return adverb ? ADVERB : CONTENT;
  }
}
