package org.entente.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.model.Rule;
import org.entente.model.text.Document;
import org.entente.model.text.Span;
import org.entente.nlp.TextAnalysis;
import org.entente.nlp.lexicon.codes.CodeLists;

/**
 * A span of a document that was recognized as something, or rejected.
 *
 * @param code the code of what it names; empty for a rejection
 * @param name the same in words
 * @param kind how it names a country, or the lexicon's term for a sector; else empty
 * @param rule the rule by which a country was recognized or rejected; else empty
 */
record Highlight(Span span, Type type, String code, String name, String kind, String rule) {

  /** What a span is marked as. */
  enum Type {
    COUNTRY("country"),
    ASIDE("country beside the subject"),
    ORGANIZATION("organization"),
    SECTOR("sector"),
    REJECTED("no country");

    private final String words;

    Type(String words) {
      this.words = words;
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    String words() {
      return words;
    }

    /** Whether it says of a country how it is named. */
    boolean isCountry() {
      return this == COUNTRY || this == ASIDE;
    }
  }

  /** What is shown next to the span: the code, and the kind if a country is not named by name. */
  String label() {
    return switch (type) {
      case COUNTRY, ASIDE -> kind.equals("name") ? code : code + "·" + kind;
      case ORGANIZATION, SECTOR -> code;
      case REJECTED -> "not";
    };
  }

  /** What its rule says. */
  String reason() {
    return Rule.of(rule).words();
  }

  /** What it is, and why. */
  String explanation() {
    return switch (type) {
      case COUNTRY, ASIDE -> name + ", by " + kind + "; " + rule + ": " + reason();
      case ORGANIZATION -> name;
      case SECTOR -> name + ", by the term '" + kind + "'";
      case REJECTED -> "no country; " + rule + ": " + reason();
    };
  }

  /** What {@code analysis} found in {@code document}, in order; the wider before the narrower. */
  static List<Highlight> of(Document document, TextAnalysis analysis, CodeLists codeLists) {
    List<Highlight> marks = new ArrayList<>();
    analysis
        .countries()
        .forEach(
            mention ->
                marks.add(
                    new Highlight(
                        mention.span(),
                        mention.countsForTopic(document) ? Type.COUNTRY : Type.ASIDE,
                        mention.country(),
                        codeLists.states().get(mention.country()).name(),
                        mention.kind().code(),
                        mention.rule().code())));
    analysis
        .organizations()
        .forEach(
            mention ->
                marks.add(
                    new Highlight(
                        mention.span(),
                        Type.ORGANIZATION,
                        mention.organization(),
                        mention.organization(),
                        "",
                        "")));
    analysis
        .sectors()
        .forEach(
            mention ->
                marks.add(
                    new Highlight(
                        mention.span(),
                        Type.SECTOR,
                        mention.sector(),
                        codeLists.sectors().get(mention.sector()).name(),
                        mention.term(),
                        "")));
    analysis
        .rejections()
        .forEach(
            rejection ->
                marks.add(
                    new Highlight(
                        rejection.span(), Type.REJECTED, "", "", "", rejection.rule().code())));
    marks.sort(
        Comparator.comparingInt((Highlight mark) -> mark.span().begin())
            .thenComparing(mark -> -mark.span().end()));
    return marks;
  }
}
