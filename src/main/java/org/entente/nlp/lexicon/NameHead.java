package org.entente.nlp.lexicon;

import java.util.Locale;
import java.util.stream.Stream;
import org.entente.model.Rule;

/** What a proper name that begins with a country is the name of: the codes of name-heads.tsv. */
public enum NameHead {
  BODY(Rule.BODY_NAME),
  COMPANY(Rule.COMPANY_NAME),
  EVENT(Rule.EVENT_NAME),
  THING(Rule.THING_NAME);

  private final Rule rule;

  NameHead(Rule rule) {
    this.rule = rule;
  }

  /** The rule that decides what the country at the head of such a name refers to. */
  public Rule rule() {
    return rule;
  }

  /** Whether a code of name-heads.tsv is one of these. */
  static boolean isCode(String code) {
    return Stream.of(values()).anyMatch(head -> head.code().equals(code));
  }

  /** The constant of a code for which {@link #isCode} holds. */
  static NameHead of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
