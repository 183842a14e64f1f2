package org.entente.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.explain.ExplainedArticle.Gap;
import org.entente.explain.ExplainedArticle.Line;
import org.entente.html.Html;
import org.entente.model.Interaction;
import org.entente.model.text.Field;
import org.entente.nlp.ArticleTopics.CodeSalience;

/** An explained article as one page of HTML that needs no other file. */
public final class HtmlArticle {

  private final ExplainedArticle explained;
  private final Html html = new Html();

  private HtmlArticle(ExplainedArticle explained) {
    this.explained = explained;
  }

  /** The page: who deals with whom on what, the marked text, the names and the rules. */
  public static String of(ExplainedArticle explained) {
    HtmlArticle article = new HtmlArticle(explained);
    article.page();
    return article.html.toString();
  }

  private void page() {
    String title = explained.title();
    html.open("!DOCTYPE html").line().open("html", "lang", "en").line();
    html.open("head").open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("title").text(title).close("title").line().style("article.css").close("head").line();
    html.open("body").line().open("header");
    html.element("h1", "title", title);
    html.element("p", "particulars", String.join(" · ", explained.particulars()));
    html.close("header").line();
    summary();
    text();
    names();
    rules();
    html.close("body").close("html").line();
  }

  private void section(String cssClass, String heading) {
    html.open("section", "class", cssClass).open("h2").text(heading).close("h2").line();
  }

  private void summary() {
    section("summary", "Who deals with whom, on what");
    List<DyadSummary> summaries = explained.summaries();
    if (summaries.isEmpty()) {
      html.element("p", "none", DyadSummary.NONE);
    }
    summaries.stream().limit(DyadSummary.MOST).forEach(this::dyad);
    if (summaries.size() > DyadSummary.MOST) {
      html.element("p", "none", DyadSummary.more(summaries));
    }
    html.open("div", "class", "codes");
    codes("Countries", explained.topics().countries());
    codes("Sectors", explained.topics().sectors());
    html.close("div").close("section").line();
  }

  private void dyad(DyadSummary summary) {
    String style = summary.pair().salient() ? "dyad" : "dyad lesser";
    html.open("div", "class", summary.topics().isEmpty() ? "dyad bare" : style);
    html.open("h3").text(explained.parties(summary.pair().dyad(), Optional.empty()));
    meter(summary.pair().salience());
    html.element("span", "note", explained.bound(summary.pair())).close("h3").open("table");
    for (DyadSummary.Topic topic : summary.topics()) {
      html.open("tr").element("th", "sector", explained.sector(topic.sector())).open("td");
      topic
          .interactions()
          .forEach((interaction, sentences) -> interaction(summary, interaction, sentences));
      html.close("td").close("tr").line();
    }
    html.close("table").close("div").line();
  }

  private void interaction(DyadSummary summary, Interaction interaction, List<Integer> sentences) {
    html.open("div", "class", "interaction");
    if (interaction.direction().isPresent()) {
      html.element("b", "way", explained.parties(summary.pair().dyad(), interaction.direction()));
    }
    facets(InteractionFacet.few(interaction));
    for (int sentence : sentences) {
      html.open("a", "href", "#s" + sentence).text(String.valueOf(sentence)).close("a");
    }
    html.close("div");
  }

  private void facets(List<InteractionFacet> facets) {
    for (InteractionFacet facet : facets) {
      html.element("span", "facet " + facet.kind().code(), facet.text());
    }
  }

  private void meter(double salience) {
    String code = String.format(Locale.ROOT, "%.2f", salience);
    html.open("span", "class", "meter", "title", "salience " + code)
        .open("i", "style", "width:" + Math.round(100 * salience) + "%")
        .close("i")
        .close("span")
        .element("span", "number", code);
  }

  private void codes(String what, List<CodeSalience> codes) {
    html.open("table").element("caption", "what", what);
    for (CodeSalience code : DyadSummary.mostSalientFirst(codes)) {
      html.open("tr", "class", code.salient() ? "salient" : "lesser")
          .element("th", "name", explained.name(code.code()))
          .element("td", "code", code.code())
          .open("td");
      meter(code.salience());
      html.close("td").close("tr").line();
    }
    html.close("table");
  }

  private void text() {
    section("text", "The text");
    legend();
    for (List<Line> row : rows(explained.lines())) {
      row(row);
    }
    html.close("section").line();
  }

  /** The sentences grouped into rows: a row ends with its paragraph, or with notes. */
  private static List<List<Line>> rows(List<Line> lines) {
    List<List<Line>> rows = new ArrayList<>();
    boolean ended = true;
    for (Line line : lines) {
      if (ended || line.gap() == Gap.PARAGRAPH) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(line);
      ended = line.hasNotes();
    }
    return rows;
  }

  private void row(List<Line> row) {
    Line first = row.get(0);
    Line last = row.get(row.size() - 1);
    String place = first.gap() == Gap.PARAGRAPH ? "row paragraph" : "row";
    html.open("div", "class", first.field() == Field.TITLE ? "row head" : place).open("p");
    sentence(first);
    for (Line line : row.subList(1, row.size())) {
      if (line.gap() == Gap.LINE) {
        html.open("br");
      }
      sentence(line);
    }
    html.close("p").open("aside").line();
    String number = number(last);
    last.dealings().forEach(dealing -> dealing(number, dealing));
    last.assessments().forEach(assessment -> assessment(number, assessment));
    last.rejections().forEach(rejection -> rejection(number, rejection));
    html.close("aside").close("div").line();
  }

  private void legend() {
    html.open("p", "class", "legend");
    for (Highlight.Type type : Highlight.Type.values()) {
      html.element("span", "mark " + type.code(), type.words());
    }
    html.close("p").line();
  }

  private void sentence(Line line) {
    html.open("span", "class", "sentence", "id", "s" + number(line));
    number(number(line));
    for (TextRun part : line.text()) {
      for (HighlightGroup mark : part.begins()) {
        html.open("span", "class", "mark " + mark.type().code(), "title", mark.explanation());
      }
      html.text(part.text());
      part.ends().forEach(mark -> html.element("sub", "code", mark.label()).close("span"));
    }
    html.close("span").text("\n");
  }

  private static String number(Line line) {
    return String.valueOf(line.sentence().id());
  }

  private void number(String sentence) {
    html.element("sup", "number", sentence);
  }

  private void dealing(String sentence, SentenceInteraction dealing) {
    List<InteractionFacet> facets = InteractionFacet.all(dealing.interaction());
    html.open("div", "class", "dealing " + facets.get(0).kind().code());
    number(sentence);
    html.element("b", "way", explained.parties(dealing.dyad(), dealing.interaction().direction()));
    for (SentenceInteraction.On on : dealing.subjects()) {
      html.open("div", "class", "on")
          .element("span", "sector", explained.sector(on.sector().orElse("")))
          .element("span", "note", explained.scope(on))
          .close("div");
    }
    facets(facets);
    if (dealing.anaphoric()) {
      html.element("span", "facet", "anaphoric");
    }
    html.close("div").line();
  }

  private void assessment(String sentence, Assessment assessment) {
    html.open("div", "class", "assessment");
    number(sentence);
    html.text(explained.topic(assessment) + ": ")
        .element("span", "note", assessment.words())
        .close("div")
        .line();
  }

  private void rejection(String sentence, Highlight mark) {
    html.open("div", "class", "rejection");
    number(sentence);
    html.element("s", "surface", mark.span().of(explained.document().text()))
        .text(" is no country: " + mark.reason() + " ")
        .element("span", "rule", mark.rule())
        .close("div")
        .line();
  }

  private void names() {
    section("names", "The names");
    html.open("table");
    for (EntityMentions named : explained.named()) {
      html.open("tr", "class", named.type().code())
          .element("th", "code", named.code())
          .element("td", "name", named.name())
          .open("td");
      for (EntityMentions.Way way : named.ways()) {
        html.open("span", "class", "surface").text(way.surface());
        html.element("span", "note", way.note()).close("span").text(" ");
      }
      html.close("td").close("tr").line();
    }
    html.close("table").close("section").line();
  }

  private void rules() {
    section("rules", "The rules");
    html.open("dl");
    explained
        .rules()
        .forEach((rule, words) -> html.element("dt", "rule", rule).element("dd", "words", words));
    html.close("dl").close("section").line();
  }
}
