package org.entente.explain;

/** Writes HTML; all texts and values are escaped. */
public final class Html {

  private final StringBuilder page = new StringBuilder();

  /** Opens an element; {@code attributes} are names and values in turn. */
  public Html open(String element, String... attributes) {
    page.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      page.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]).page.append('"');
    }
    page.append('>');
    return this;
  }

  public Html close(String element) {
    page.append("</").append(element).append('>');
    return this;
  }

  /** An element of a class that holds nothing but a text. */
  public Html element(String element, String cssClass, String text) {
    return open(element, "class", cssClass).text(text).close(element);
  }

  /** Ends a line of the source. */
  public Html line() {
    page.append('\n');
    return this;
  }

  /** A style sheet, which is not escaped. */
  public Html style(String css) {
    page.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  /** A script of a type, which is not escaped; it must not hold {@code </script}. */
  public Html script(String type, String id, String content) {
    open("script", "type", type, "id", id);
    page.append(content);
    return close("script");
  }

  /** Text between the tags. */
  public Html text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      switch (unit) {
        case '&' -> page.append("&amp;");
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '"' -> page.append("&quot;");
        default -> page.append(Character.isISOControl(unit) && unit != '\n' ? '\ufffd' : unit);
      }
    }
    return this;
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
