package org.entente.explain;

/** Whether a terminal's colours are used. */
public enum AnsiMode {
  COLOURED {
    @Override
    String paint(Style style, String text) {
      boolean bare = style == Style.NONE || text.isEmpty();
      return bare ? text : "\u001b[" + style.codes + "m" + text + "\u001b[0m";
    }
  },
  PLAIN {
    @Override
    String paint(Style style, String text) {
      return text;
    }
  };

  /** What a text is, as its colour shows. */
  enum Style {
    HEADING("1;4"),
    STRONG("1"),
    FAINT("2"),
    NONE(""),
    COUNTRY("1;36"),
    ASIDE("36"),
    ORGANIZATION("1;35"),
    SECTOR("33"),
    REJECTED("9;31"),
    COOPERATION("32"),
    CONFLICT("1;31"),
    UNREAL("1;33");

    private final String codes;

    Style(String codes) {
      this.codes = codes;
    }
  }

  /** The text in a style. */
  abstract String paint(Style style, String text);
}
