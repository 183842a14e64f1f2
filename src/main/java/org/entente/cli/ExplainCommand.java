package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.cli.option.ConfidenceOption;
import org.entente.cli.option.LexiconOption;
import org.entente.cli.session.Terminal;
import org.entente.config.UserException;
import org.entente.explain.AnalyzedArticle;
import org.entente.explain.AnsiArticle;
import org.entente.explain.AnsiMode;
import org.entente.explain.ArticleJson;
import org.entente.explain.ExplainedArticle;
import org.entente.explain.HtmlArticle;
import org.entente.explain.SyntaxText;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.lexicon.Lexicons;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente explain}: shows what is found in one article, and why. */
@Command(
    name = "explain",
    description = {
      "Reads one article and shows who deals with whom on what, the annotated text, and the"
          + " reasons: what each name refers to and by which rule, which names were rejected as"
          + " countries, what each sentence says about two countries, and how likely each part of"
          + " that is. Does not need Spark.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Marks in the text: [a country|code·kind] (no kind: its name), <an organization|code>,"
          + " {a term|sector}, (no country|not).",
      "",
      "Examples:",
      "  entente explain article.txt",
      "  entente explain --id s001 corpus.jsonl",
      "  entente explain --html article.txt > article.html",
      "  pbpaste | entente explain --date 2024-05-20 -",
      "  entente explain --json article.txt | jq '.dyad_evidence[] | .sentence'"
    })
final class ExplainCommand implements Callable<Integer> {

  /** When to colour. */
  enum Colour {
    ALWAYS,
    NEVER,
    AUTO
  }

  /** The forms in place of a page for the terminal. */
  static final class Form {

    @Option(
        names = "--html",
        required = true,
        description = "Prints one page of HTML that needs no other file.")
    private boolean html;

    @Option(
        names = "--json",
        required = true,
        description =
            "Prints one JSON object: an array for each article-level table, with its columns, and"
                + " sentences, rejections and rules.")
    private boolean json;

    @Option(
        names = "--syntax",
        required = true,
        description =
            "Prints the parse of each sentence that names a country: its tokens with their parts of"
                + " speech, its clauses with verb, subject, object and governor, and what governs"
                + " each country.")
    private boolean syntax;
  }

  @Parameters(
      paramLabel = "FILE|-",
      description = {
        "The article; - is standard input. Plain text: the first line is the title where a blank"
            + " line follows it. Or JSON: an object with the fields of a corpus (id, title,"
            + " dateline, text, date, source …), or JSON Lines."
      })
  private String file;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "Which record, where JSON Lines hold several.")
  private String id;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description =
          "The article's day; leaders and names are those of that day. Default: the record's own.")
  private String date;

  @Option(
      names = "--title",
      paramLabel = "TEXT",
      description = "The article's title; then all of a plain text is body.")
  private String title;

  @Mixin private LexiconOption lexicon;

  @Mixin private ConfidenceOption confidence;

  @ArgGroup(exclusive = true)
  private Form form = new Form();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "always, never, or auto: on a terminal where NO_COLOR is not set. Default:"
              + " ${DEFAULT-VALUE}.")
  private Colour colour;

  @Override
  public Integer call() {
    Lexicons lexicons = lexicon.lexicons();
    AnalyzedArticle one =
        AnalyzedArticle.of(
            name(),
            content(),
            Optional.ofNullable(id),
            given(),
            new TextAnalyzer(lexicons, confidence.least()));
    System.out.writeBytes(
        (form.syntax ? SyntaxText.of(one, lexicons, ink(), Terminal.width()) : page(one, lexicons))
            .getBytes(UTF_8));
    System.out.flush();
    return Main.OK;
  }

  private String page(AnalyzedArticle one, Lexicons lexicons) {
    ExplainedArticle explained =
        new ExplainedArticle(
            one.article(), one.document(), one.analysis(), lexicons, confidence.least());
    if (form.html) {
      return HtmlArticle.of(explained);
    }
    return form.json
        ? ArticleJson.of(explained)
        : AnsiArticle.of(explained, ink(), Terminal.width());
  }

  private AnsiMode ink() {
    boolean coloured =
        switch (colour) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO ->
              Terminal.isOutput() && System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
        };
    return coloured ? AnsiMode.COLOURED : AnsiMode.PLAIN;
  }

  private Map<String, String> given() {
    Map<String, String> given = new LinkedHashMap<>();
    if (title != null) {
      given.put("title", title);
    }
    if (date != null) {
      given.put("date", checkedDate());
    }
    return given;
  }

  private String checkedDate() {
    try {
      return LocalDate.parse(date).toString();
    } catch (DateTimeParseException e) {
      throw new UserException("--date " + date + ": expected YYYY-MM-DD", e);
    }
  }

  private String name() {
    return file.equals("-") ? "standard input" : file;
  }

  private byte[] content() {
    try {
      return file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
    } catch (NoSuchFileException e) {
      throw new UserException(file + ": no such file", e);
    } catch (IOException e) {
      throw new UserException(name() + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
