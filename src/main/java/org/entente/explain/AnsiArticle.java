package org.entente.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.explain.AnsiMode.Style;
import org.entente.explain.ExplainedArticle.Gap;
import org.entente.explain.ExplainedArticle.Line;
import org.entente.model.Interaction;
import org.entente.nlp.ArticleTopics.CodeSalience;
import org.entente.nlp.ArticleTopics.DyadSalience;

/** An explained article for the terminal. */
public final class AnsiArticle {

  private static final int BAR = 10;
  private static final int TEXT = 5;
  private static final int NOTE = 9;
  private static final int NAME = 34;

  private final ExplainedArticle explained;
  private final AnsiMode mode;
  private final int width;
  private final StringBuilder page = new StringBuilder();

  private AnsiArticle(ExplainedArticle explained, AnsiMode mode, int width) {
    this.explained = explained;
    this.mode = mode;
    this.width = width;
  }

  /**
   * The page: who deals with whom on what, the marked text, the names and the rules.
   *
   * @param width the most signs of a line
   */
  public static String of(ExplainedArticle explained, AnsiMode mode, int width) {
    AnsiArticle article = new AnsiArticle(explained, mode, width);
    article.head();
    article.summary();
    article.text();
    article.names();
    article.rules();
    return article.page.toString();
  }

  private LineWrapper folding(int indent) {
    return new LineWrapper(mode, width, indent);
  }

  private void heading(String heading) {
    page.append('\n').append(mode.paint(Style.HEADING, heading)).append('\n');
  }

  private void head() {
    page.append(folding(0).add(Style.STRONG, explained.title()));
    page.append(folding(0).add(Style.FAINT, String.join(" · ", explained.particulars())));
  }

  private void summary() {
    heading("Who deals with whom, on what");
    List<DyadSummary> summaries = explained.summaries();
    if (summaries.isEmpty()) {
      page.append(folding(2).head(Style.FAINT, "  ").add(Style.FAINT, DyadSummary.NONE));
    }
    summaries.stream().limit(DyadSummary.MOST).forEach(this::dyad);
    if (summaries.size() > DyadSummary.MOST) {
      page.append(folding(2).head(Style.FAINT, "  ").add(Style.FAINT, DyadSummary.more(summaries)));
    }
    page.append('\n');
    codes("Countries", explained.topics().countries());
    codes("Sectors", explained.topics().sectors());
  }

  private void dyad(DyadSummary summary) {
    DyadSalience pair = summary.pair();
    page.append(
        folding(TEXT)
            .head(
                pair.salient() ? Style.STRONG : Style.FAINT,
                column(explained.parties(pair.dyad(), Optional.empty())))
            .add(pair.salient() ? Style.COUNTRY : Style.FAINT, bar(pair.salience()))
            .add(Style.NONE, " " + number(pair.salience()))
            .add(Style.FAINT, " " + explained.bound(pair)));
    for (DyadSummary.Topic topic : summary.topics()) {
      LineWrapper line =
          folding(NAME).head(Style.SECTOR, column("  " + explained.sector(topic.sector())));
      String parting = "";
      for (Map.Entry<Interaction, List<Integer>> how : topic.interactions().entrySet()) {
        line.add(Style.NONE, parting);
        Interaction interaction = how.getKey();
        if (interaction.direction().isPresent()) {
          line.add(Style.NONE, explained.parties(pair.dyad(), interaction.direction()) + " ");
        }
        facets(line, InteractionFacet.few(interaction));
        line.add(Style.FAINT, " " + how.getValue());
        parting = "; ";
      }
      page.append(line);
    }
  }

  /** A text in a column of its own; one that is too long takes its room and a space. */
  private static String column(String text) {
    return String.format("%-" + NAME + "s", "  " + text + " ");
  }

  private static String bar(double salience) {
    int full = (int) Math.round(salience * BAR);
    return "▇".repeat(full) + "·".repeat(BAR - full);
  }

  private static String number(double salience) {
    return String.format(Locale.ROOT, "%.2f", salience);
  }

  private void facets(LineWrapper line, List<InteractionFacet> facets) {
    String parting = "";
    for (InteractionFacet facet : facets) {
      Style style =
          switch (facet.kind()) {
            case COOPERATION -> Style.COOPERATION;
            case CONFLICT -> Style.CONFLICT;
            case NOT_ASSERTED -> Style.UNREAL;
            case INSTRUMENT -> Style.NONE;
            case UNSTATED, QUAD_CLASS, ASSERTED -> Style.FAINT;
          };
      line.add(Style.FAINT, parting).add(style, facet.text());
      parting = " · ";
    }
  }

  private void codes(String what, List<CodeSalience> codes) {
    LineWrapper line = folding(13).head(Style.NONE, String.format("  %-11s", what));
    String parting = "";
    for (CodeSalience code : DyadSummary.mostSalientFirst(codes)) {
      String text = explained.name(code.code()) + " " + number(code.salience());
      line.add(Style.NONE, parting).add(code.salient() ? Style.STRONG : Style.FAINT, text);
      parting = " · ";
    }
    page.append(line.add(Style.FAINT, codes.isEmpty() ? "none" : ""));
  }

  private void text() {
    heading("The text");
    for (Line line : explained.lines()) {
      if (line.gap() == Gap.PARAGRAPH) {
        page.append('\n');
      }
      sentence(line);
      line.dealings().forEach(this::dealing);
      line.assessments().forEach(this::assessment);
      line.rejections().forEach(this::rejection);
    }
  }

  private void sentence(Line line) {
    LineWrapper text =
        folding(TEXT).head(Style.FAINT, String.format("%3d  ", line.sentence().id()));
    for (TextRun part : line.text()) {
      part.begins().forEach(mark -> text.add(Style.FAINT, brackets(mark.type()).substring(0, 1)));
      text.add(style(part), part.text());
      part.ends()
          .forEach(
              mark ->
                  text.add(Style.FAINT, "|" + mark.label() + brackets(mark.type()).substring(1)));
    }
    page.append(text);
  }

  private static String brackets(Highlight.Type type) {
    return switch (type) {
      case COUNTRY, ASIDE -> "[]";
      case ORGANIZATION -> "<>";
      case SECTOR -> "{}";
      case REJECTED -> "()";
    };
  }

  /** The style of the innermost mark. */
  private static Style style(TextRun part) {
    int marks = part.marks().size();
    return marks == 0 ? Style.NONE : style(part.marks().get(marks - 1).type());
  }

  private static Style style(Highlight.Type type) {
    return switch (type) {
      case COUNTRY -> Style.COUNTRY;
      case ASIDE -> Style.ASIDE;
      case ORGANIZATION -> Style.ORGANIZATION;
      case SECTOR -> Style.SECTOR;
      case REJECTED -> Style.REJECTED;
    };
  }

  private void dealing(SentenceInteraction dealing) {
    LineWrapper line = folding(NOTE).head(Style.FAINT, "     →  ");
    line.add(Style.STRONG, explained.parties(dealing.dyad(), dealing.interaction().direction()));
    line.add(Style.NONE, ": ");
    String parting = "";
    for (SentenceInteraction.On on : dealing.subjects()) {
      line.add(Style.NONE, parting)
          .add(Style.SECTOR, explained.sector(on.sector().orElse("")))
          .add(Style.FAINT, " (" + explained.scope(on) + ")");
      parting = ", ";
    }
    line.add(Style.NONE, " · ");
    facets(line, InteractionFacet.all(dealing.interaction()));
    page.append(line.add(Style.FAINT, dealing.anaphoric() ? " · anaphoric" : ""));
  }

  private void assessment(Assessment assessment) {
    page.append(
        folding(NOTE)
            .head(Style.FAINT, "     ?  ")
            .add(Style.FAINT, explained.topic(assessment) + ": " + assessment.words()));
  }

  private void rejection(Highlight mark) {
    page.append(
        folding(NOTE)
            .head(Style.FAINT, "     ×  ")
            .add(Style.REJECTED, mark.span().of(explained.document().text()))
            .add(Style.FAINT, " is no country: " + mark.reason()));
  }

  private void names() {
    heading("The names");
    for (EntityMentions named : explained.named()) {
      LineWrapper line = folding(NOTE).head(Style.NONE, "  ").add(Style.STRONG, named.code());
      line.add(Style.NONE, " " + named.name() + ": ");
      String parting = "";
      for (EntityMentions.Way way : named.ways()) {
        line.add(Style.NONE, parting)
            .add(style(way.mark().type()), way.surface())
            .add(Style.FAINT, way.note());
        parting = "; ";
      }
      page.append(line);
    }
  }

  private void rules() {
    heading("The rules");
    explained
        .rules()
        .forEach(
            (rule, words) ->
                page.append(
                    folding(28)
                        .head(Style.NONE, String.format("  %-25s ", rule))
                        .add(Style.FAINT, words)));
  }
}
