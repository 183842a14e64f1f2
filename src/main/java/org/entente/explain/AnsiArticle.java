package org.entente.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.explain.AnsiMode.Shade;
import org.entente.explain.ExplainedArticle.Gap;
import org.entente.explain.ExplainedArticle.Line;
import org.entente.model.Interaction;
import org.entente.nlp.ArticleTopics.Bond;
import org.entente.nlp.ArticleTopics.Share;

/** An explained article for the terminal. */
public final class AnsiArticle {

  private static final int BAR = 10;
  private static final int TEXT = 5;
  private static final int NOTE = 9;
  private static final int NAME = 34;

  private final ExplainedArticle explained;
  private final AnsiMode ink;
  private final int width;
  private final StringBuilder page = new StringBuilder();

  private AnsiArticle(ExplainedArticle explained, AnsiMode ink, int width) {
    this.explained = explained;
    this.ink = ink;
    this.width = width;
  }

  /**
   * The page: who deals with whom on what, the marked text, the names and the rules.
   *
   * @param width the most signs of a line
   */
  public static String of(ExplainedArticle explained, AnsiMode ink, int width) {
    AnsiArticle article = new AnsiArticle(explained, ink, width);
    article.head();
    article.glance();
    article.text();
    article.names();
    article.rules();
    return article.page.toString();
  }

  private LineWrapper folding(int indent) {
    return new LineWrapper(ink, width, indent);
  }

  private void heading(String heading) {
    page.append('\n').append(ink.paint(Shade.HEADING, heading)).append('\n');
  }

  private void head() {
    page.append(folding(0).add(Shade.STRONG, explained.title()));
    page.append(folding(0).add(Shade.FAINT, String.join(" · ", explained.particulars())));
  }

  private void glance() {
    heading("Who deals with whom, on what");
    List<DyadSummary> glances = explained.glances();
    if (glances.isEmpty()) {
      page.append(folding(2).head(Shade.FAINT, "  ").add(Shade.FAINT, DyadSummary.NONE));
    }
    glances.stream().limit(DyadSummary.MOST).forEach(this::dyad);
    if (glances.size() > DyadSummary.MOST) {
      page.append(folding(2).head(Shade.FAINT, "  ").add(Shade.FAINT, DyadSummary.more(glances)));
    }
    page.append('\n');
    shares("Countries", explained.subject().countries());
    shares("Sectors", explained.subject().sectors());
  }

  private void dyad(DyadSummary glance) {
    Bond bond = glance.bond();
    page.append(
        folding(TEXT)
            .head(
                bond.salient() ? Shade.STRONG : Shade.FAINT,
                column(explained.parties(bond.dyad(), Optional.empty())))
            .add(bond.salient() ? Shade.COUNTRY : Shade.FAINT, bar(bond.salience()))
            .add(Shade.NONE, " " + number(bond.salience()))
            .add(Shade.FAINT, " " + explained.bound(bond)));
    for (DyadSummary.Topic topic : glance.topics()) {
      LineWrapper line =
          folding(NAME).head(Shade.SECTOR, column("  " + explained.sector(topic.sector())));
      String parting = "";
      for (Map.Entry<Interaction, List<Integer>> how : topic.interactions().entrySet()) {
        line.add(Shade.NONE, parting);
        Interaction interaction = how.getKey();
        if (interaction.direction().isPresent()) {
          line.add(Shade.NONE, explained.parties(bond.dyad(), interaction.direction()) + " ");
        }
        facets(line, InteractionFacet.few(interaction));
        line.add(Shade.FAINT, " " + how.getValue());
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
      Shade shade =
          switch (facet.axis()) {
            case COOPERATION -> Shade.COOPERATION;
            case CONFLICT -> Shade.CONFLICT;
            case NOT_ASSERTED -> Shade.UNREAL;
            case INSTRUMENT -> Shade.NONE;
            case UNTOLD, QUAD_CLASS, ASSERTED -> Shade.FAINT;
          };
      line.add(Shade.FAINT, parting).add(shade, facet.text());
      parting = " · ";
    }
  }

  private void shares(String what, List<Share> shares) {
    LineWrapper line = folding(13).head(Shade.NONE, String.format("  %-11s", what));
    String parting = "";
    for (Share share : DyadSummary.mostSalientFirst(shares)) {
      String text = explained.name(share.code()) + " " + number(share.salience());
      line.add(Shade.NONE, parting).add(share.salient() ? Shade.STRONG : Shade.FAINT, text);
      parting = " · ";
    }
    page.append(line.add(Shade.FAINT, shares.isEmpty() ? "none" : ""));
  }

  private void text() {
    heading("The text");
    for (Line line : explained.lines()) {
      if (line.gap() == Gap.PARAGRAPH) {
        page.append('\n');
      }
      sentence(line);
      line.dealings().forEach(this::dealing);
      line.rejections().forEach(this::rejection);
    }
  }

  private void sentence(Line line) {
    LineWrapper text =
        folding(TEXT).head(Shade.FAINT, String.format("%3d  ", line.sentence().id()));
    for (TextRun part : line.text()) {
      part.begins().forEach(mark -> text.add(Shade.FAINT, brackets(mark.type()).substring(0, 1)));
      text.add(shade(part), part.text());
      part.ends()
          .forEach(
              mark ->
                  text.add(Shade.FAINT, "|" + mark.label() + brackets(mark.type()).substring(1)));
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

  /** The shade of the innermost mark. */
  private static Shade shade(TextRun part) {
    int marks = part.marks().size();
    return marks == 0 ? Shade.NONE : shade(part.marks().get(marks - 1).type());
  }

  private static Shade shade(Highlight.Type type) {
    return switch (type) {
      case COUNTRY -> Shade.COUNTRY;
      case ASIDE -> Shade.ASIDE;
      case ORGANIZATION -> Shade.ORGANIZATION;
      case SECTOR -> Shade.SECTOR;
      case REJECTED -> Shade.REJECTED;
    };
  }

  private void dealing(SentenceInteraction dealing) {
    LineWrapper line = folding(NOTE).head(Shade.FAINT, "     →  ");
    line.add(Shade.STRONG, explained.parties(dealing.dyad(), dealing.interaction().direction()));
    line.add(Shade.NONE, ": ");
    String parting = "";
    for (SentenceInteraction.On on : dealing.subjects()) {
      line.add(Shade.NONE, parting)
          .add(Shade.SECTOR, explained.sector(on.sector().orElse("")))
          .add(Shade.FAINT, " (" + explained.scope(on) + ")");
      parting = ", ";
    }
    line.add(Shade.NONE, " · ");
    facets(line, InteractionFacet.all(dealing.interaction()));
    page.append(line.add(Shade.FAINT, dealing.anaphoric() ? " · anaphoric" : ""));
  }

  private void rejection(Highlight mark) {
    page.append(
        folding(NOTE)
            .head(Shade.FAINT, "     ×  ")
            .add(Shade.REJECTED, mark.span().of(explained.document().text()))
            .add(Shade.FAINT, " is no country: " + mark.reason()));
  }

  private void names() {
    heading("The names");
    for (EntityMentions named : explained.named()) {
      LineWrapper line = folding(NOTE).head(Shade.NONE, "  ").add(Shade.STRONG, named.code());
      line.add(Shade.NONE, " " + named.name() + ": ");
      String parting = "";
      for (EntityMentions.Way way : named.ways()) {
        line.add(Shade.NONE, parting)
            .add(shade(way.mark().type()), way.surface())
            .add(Shade.FAINT, way.note());
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
                        .head(Shade.NONE, String.format("  %-25s ", rule))
                        .add(Shade.FAINT, words)));
  }
}
