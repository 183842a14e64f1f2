package org.entente.read.html;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of an HTML element: a blank line between blocks, a line for each point of a list. */
final class HtmlText implements NodeVisitor {

  private static final Set<String> PARTED_BY_A_BLANK_LINE =
      Set.of(
          "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "table", "pre", "dl");
  private static final Set<String> LEFT_OUT =
      Set.of("script", "style", "noscript", "template", "svg", "button", "form", "figcaption");

  private final StringBuilder text = new StringBuilder();
  private int breaks;
  private boolean blank;
  private int leftOutBelow = Integer.MAX_VALUE;

  private HtmlText() {}

  static String of(Element element) {
    HtmlText text = new HtmlText();
    NodeTraversor.traverse(text, element);
    return text.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (depth > leftOutBelow) {
      return;
    }
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (node instanceof Element element) {
      if (LEFT_OUT.contains(element.normalName())) {
        leftOutBelow = depth;
      }
      breakAround(element);
      if (element.normalName().equals("li")) {
        add("- ");
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (depth == leftOutBelow) {
      leftOutBelow = Integer.MAX_VALUE;
    }
    if (depth < leftOutBelow && node instanceof Element element) {
      breakAround(element);
    }
  }

  private void breakAround(Element element) {
    if (PARTED_BY_A_BLANK_LINE.contains(element.normalName())) {
      breaks = 2;
    } else if (element.isBlock() || element.normalName().equals("br")) {
      breaks = Math.max(breaks, 1);
    }
  }

  /** Adds words, with one blank for any run of them. */
  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char sign = words.charAt(i);
      if (Character.isWhitespace(sign) || sign == '\u00a0') {
        blank = true;
      } else {
        if (blank || breaks > 0) {
          separate();
        }
        text.append(sign);
      }
    }
  }

  private void separate() {
    if (text.length() > 0) {
      text.append(breaks > 0 ? "\n".repeat(breaks) : " ");
    }
    breaks = 0;
    blank = false;
  }
}
