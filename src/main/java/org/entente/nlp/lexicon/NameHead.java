package org.entente.nlp.lexicon;

import java.util.Locale;
import java.util.Optional;
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

  /** The rule that decides what the country at the head of such a name stands for. */
  public Rule rule() {
    return rule;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant whose {@link #code()} is {@code code}. */
  static Optional<NameHead> of(String code) {
    return Stream.of(values()).filter(head -> head.code().equals(code)).findFirst();
  }
}
