package org.entente.explain;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.entente.explain.AnsiMode.Style;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.Predicate;
import org.entente.nlp.syntax.VerbGroup;
import org.entente.nlp.syntax.token.Modal;
import org.entente.nlp.syntax.token.SentenceTokens;
import org.entente.nlp.syntax.token.TokenRange;

/** The parse of each sentence of an article that names countries, for the terminal. */
public final class SyntaxText {

  private static final int LABEL = 9;

  private final ParsedSentence sentence;
  private final AnsiMode ansi;
  private final int width;

  private SyntaxText(ParsedSentence sentence, AnsiMode ansi, int width) {
    this.sentence = sentence;
    this.ansi = ansi;
    this.width = width;
  }

  /**
   * The parses: tokens with their parts of speech, clauses with verb, subject, object and governor,
   * and countries with the words that govern them.
   *
   * @param width the maximum length of a line
   */
  public static String of(AnalyzedArticle article, Lexicons lexicons, AnsiMode ansi, int width) {
    List<ParsedSentence> sentences =
        new TextAnalyzer(lexicons).parse(article.document(), article.analysis());
    return sentences.isEmpty()
        ? "No sentence names a country.\n"
        : sentences.stream()
            .map(sentence -> new SyntaxText(sentence, ansi, width).text())
            .collect(Collectors.joining("\n"));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    String content = sentence.sentence().span().of(sentence.text());
    text.append(paragraph(String.valueOf(sentence.sentence().id())).add(Style.STRONG, content));
    text.append(paragraph("tokens").add(Style.NONE, tokens()));
    for (Clause clause : sentence.clauses()) {
      text.append(paragraph("clause " + clause.index()).add(Style.NONE, clause(clause)));
    }
    for (CountryPhrase country : sentence.countries()) {
      text.append(paragraph("country").add(Style.COUNTRY, country(country)));
    }
    return text.toString();
  }

  private LineWrapper paragraph(String label) {
    return new LineWrapper(ansi, width, LABEL)
        .head(Style.FAINT, String.format("%-" + LABEL + "s", label));
  }

  private String tokens() {
    SentenceTokens tokens = sentence.tokens();
    StringJoiner line = new StringJoiner(" ");
    for (int at = 0; at < tokens.size(); at++) {
      line.add(tokens.word(at) + "/" + lower(tokens.partOfSpeech(at)));
    }
    return line.toString();
  }

  private String clause(Clause clause) {
    VerbGroup verb = clause.verb();
    StringJoiner line = new StringJoiner(" · ");
    line.add(
        surface(clause.subject())
            + " ‹"
            + surface(new TokenRange(verb.first(), verb.end()))
            + "› "
            + surface(clause.object()));
    line.add(group(verb));
    verb.predicate().ifPresent(predicate -> line.add(predicate(predicate)));
    line.add(
        lower(clause.link())
            + clause.governor().map(governor -> " of " + governor.index()).orElse(""));
    if (!clause.subjectCountries().isEmpty()) {
      line.add(
          clause.subjectCountries().stream()
              .map(CountryPhrase::country)
              .collect(Collectors.joining(", ", "subject ", "")));
    }
    return line.toString();
  }

  private static String group(VerbGroup verb) {
    StringJoiner line = new StringJoiner(" ");
    line.add(lower(verb.form()));
    if (verb.isPassive()) {
      line.add("passive");
    }
    if (verb.mood().modal() != Modal.NONE) {
      line.add(lower(verb.mood().modal()));
    }
    if (verb.mood().isNegated()) {
      line.add("negated");
    }
    return line.toString();
  }

  private static String predicate(Predicate predicate) {
    return predicate
        .relation()
        .map(relation -> relation + " " + lower(predicate.orientation()))
        .orElseGet(() -> lower(predicate.effect()));
  }

  private String country(CountryPhrase country) {
    StringJoiner line = new StringJoiner(" · ");
    line.add(surface(new TokenRange(country.first(), country.end())) + " " + country.country());
    line.add("after " + governor(country.governor()));
    if (!country.headGovernor().equals(country.governor())) {
      line.add("head after " + governor(country.headGovernor()));
    }
    if (country.isModifier()) {
      line.add("modifier");
    }
    return line.toString();
  }

  private String governor(CountryPhrase.Governor governor) {
    return governor.at() < 0
        ? "nothing"
        : surface(new TokenRange(governor.at(), governor.at() + 1));
  }

  private String surface(TokenRange range) {
    return range.isEmpty() ? "–" : sentence.spanOf(range).of(sentence.text());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
