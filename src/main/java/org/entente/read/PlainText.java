package org.entente.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Makes fields of a text whose first line is its title. */
final class PlainText {

  private static final int LONGEST_TITLE = 300;

  private PlainText() {}

  /**
   * The fields of the article; a long first line and an only line are no titles.
   *
   * @param id of the article
   * @param url where the text was found, if that is known
   */
  static Fields fields(String id, Optional<String> url, String content) {
    String text = content.strip();
    Map<Role, String> parts = new EnumMap<>(Role.class);
    parts.put(Role.ID, id);
    int end = text.indexOf('\n');
    if (end > 0 && end <= LONGEST_TITLE) {
      parts.put(Role.TITLE, text.substring(0, end).strip());
      parts.put(Role.TEXT, text.substring(end).strip());
    } else {
      parts.put(Role.TEXT, text);
    }
    url.ifPresent(address -> parts.put(Role.URL, address));
    url.flatMap(HtmlMetadata::host).ifPresent(host -> parts.put(Role.SOURCE, host));
    return TextFields.ofParts(parts);
  }
}
