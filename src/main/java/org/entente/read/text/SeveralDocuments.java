package org.entente.read.text;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.text.RejectReason;
import org.entente.read.article.RejectedRecord;

/**
 * Recognizes files that hold several documents, such as the exports of news archives and mailboxes.
 * Read as one article each would link whatever countries its documents name.
 */
public final class SeveralDocuments {

  private static final Pattern LABEL = Pattern.compile("\\s{0,80}([A-Za-z][A-Za-z -]{2,24}):.*");

  /** Labels that the head of a document has once, and an article hardly twice. */
  private static final Set<String> TITLES =
      Set.of("byline", "headline", "length", "load-date", "publication title", "subject", "title");

  /** Other labels of the head of a document. */
  private static final Set<String> DETAILS =
      Set.of(
          "author",
          "date",
          "dateline",
          "document type",
          "from",
          "language",
          "publication",
          "publication date",
          "publication-type",
          "section",
          "source",
          "url");

  private static final Pattern NEXT_PAGE =
      Pattern.compile("</html>\\s{0,1000}<(?:\\?xml|!doctype|html)", CASE_INSENSITIVE);

  private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");

  private SeveralDocuments() {}

  /**
   * Checks that a text is one document.
   *
   * @throws RejectedRecord if marks of documents, or the labels of their heads, are in it twice
   */
  public static void refuseText(String text) throws RejectedRecord {
    List<String> lines = text.lines().toList();
    refuseMarks(lines, EnumSet.allOf(DocumentMark.class));
    Map<String, Integer> labels = new TreeMap<>();
    for (String line : lines) {
      Matcher label = LABEL.matcher(line);
      if (label.matches()) {
        labels.merge(label.group(1).toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    labels.values().removeIf(count -> count < 2);
    labels.keySet().removeIf(label -> !TITLES.contains(label) && !DETAILS.contains(label));
    if (labels.size() > 1 && labels.keySet().stream().anyMatch(TITLES::contains)) {
      throw refusal("several lines each that begin with " + String.join(", ", labels.keySet()));
    }
  }

  /**
   * Checks that a page is one document.
   *
   * @throws RejectedRecord if a page follows the end of another, or marks of documents are in it
   *     twice
   */
  public static void refusePage(String html) throws RejectedRecord {
    if (NEXT_PAGE.matcher(html).find()) {
      throw refusal("a page after the end of another");
    }
    List<String> lines = TAG.matcher(html).replaceAll("\n").lines().toList();
    refuseMarks(lines, DocumentMark.OF_PAGES);
  }

  private static void refuseMarks(List<String> lines, Set<DocumentMark> marks)
      throws RejectedRecord {
    for (DocumentMark mark : marks) {
      long count = lines.stream().filter(mark::isOn).count();
      if (count > 1) {
        throw refusal(count + " " + mark.description());
      }
    }
  }

  private static RejectedRecord refusal(String found) {
    return new RejectedRecord(
        RejectReason.SEVERAL_DOCUMENTS,
        "several documents: found "
            + found
            + "; save each as a file of its own, or all as JSON Lines or CSV");
  }
}
