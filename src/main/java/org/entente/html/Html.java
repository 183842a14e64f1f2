package org.entente.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Writes a page of HTML that needs no other file; all texts and values are escaped. */
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

  /** A style sheet of the resources. */
  public Html style(String resource) {
    page.append("<style>\n").append(read(resource)).append("</style>\n");
    return this;
  }

  /** A script of the resources. */
  public Html script(String resource) {
    page.append("<script>\n").append(read(resource)).append("</script>\n");
    return this;
  }

  /** Data for scripts, as JSON. */
  public Html data(String id, String json) {
    open("script", "type", "application/json", "id", id);
    page.append(json.replace("<", "\\u003c"));
    return close("script").line();
  }

  private static String read(String resource) {
    try (InputStream in = Html.class.getResourceAsStream("/report/" + resource)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
