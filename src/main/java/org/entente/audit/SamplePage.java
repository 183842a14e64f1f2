package org.entente.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.html.Html;

/**
 * A sample as one page of HTML that needs no other file, on which rows are marked and the marks
 * saved as the CSV of {@link SampleCsv}.
 *
 * <p>It does not show the confidence, which would influence the reader.
 */
final class SamplePage {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Html html = new Html();

  private SamplePage() {}

  /**
   * The page.
   *
   * @param name of the sample; the marks are kept under it while the page is closed
   */
  static String of(List<SampledRow> rows, String name) {
    SamplePage page = new SamplePage();
    page.page(rows, name);
    return page.html.toString();
  }

  private void page(List<SampledRow> rows, String name) {
    html.open("!DOCTYPE html").line().open("html", "lang", "en").line();
    html.open("head").open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("title").text(name).close("title").line();
    html.style("audit.css").close("head").line();
    html.open("body").line();
    head(name);
    for (int number = 0; number < rows.size(); number++) {
      row(number, rows.get(number));
    }
    foot();
    html.data("records", json(rows));
    html.script("audit.js");
    html.close("body").close("html").line();
  }

  private void head(String name) {
    html.open("header").element("h1", "title", name);
    html.element(
        "p",
        "task",
        "Is all that a row states right? If not, choose the first of these that is wrong:");
    html.open("dl");
    for (Mark mark : Mark.values()) {
      html.element("dt", "mark", mark.code()).element("dd", "words", mark.words());
    }
    html.close("dl").close("header").line();
  }

  private void row(int number, SampledRow row) {
    html.open("article", "id", "row" + number).open("h2");
    html.text(row.countryA() + " – " + row.countryB());
    html.element(
        "span", "sector", row.sector().equals(SampledRow.NONE) ? "no sector" : row.sector());
    html.close("h2").open("p", "class", "facts");
    html.element(
        "span", "fact", row.relation().equals(SampledRow.NONE) ? "no relation" : row.relation());
    if (!row.direction().equals(SampledRow.NONE)) {
      html.element("span", "fact", row.direction());
    }
    html.element("span", "fact", row.modality()).close("p").open("blockquote");
    for (MarkedSentence.Run run : MarkedSentence.of(row.sentence(), row.mentions())) {
      run(run);
    }
    html.close("blockquote").line();
    origin(row);
    choices(number);
    html.close("article").line();
  }

  private void run(MarkedSentence.Run run) {
    if (run.kind().isEmpty()) {
      html.text(run.text());
    } else {
      html.element("mark", run.kind().get().code(), run.text());
    }
  }

  private void origin(SampledRow row) {
    List<String> particulars = new ArrayList<>(List.of(row.title(), row.source(), row.date()));
    particulars.removeIf(String::isEmpty);
    html.open("p", "class", "origin").text(String.join(" · ", particulars));
    if (row.url().matches("https?://.*")) {
      html.text(" ").open("a", "href", row.url()).text("the article").close("a");
    }
    html.close("p").line();
  }

  private void choices(int number) {
    html.open("p", "class", "choices");
    for (Mark mark : Mark.values()) {
      html.open("label", "title", mark.words());
      html.open("input", "type", "radio", "name", "row" + number, "value", mark.code());
      html.text(mark.code()).close("label");
    }
    html.close("p");
  }

  private void foot() {
    html.open("footer").element("output", "progress", "").text(" ");
    html.open("button", "type", "button").text("Save the marks as CSV").close("button");
    html.close("footer").line();
  }

  /** The header and the records of the CSV without their marks, as an array. */
  private static String json(List<SampledRow> rows) {
    List<String> lines = new ArrayList<>(List.of(SampleCsv.header()));
    lines.addAll(SampleCsv.records(rows));
    try {
      return JSON.writeValueAsString(lines);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
