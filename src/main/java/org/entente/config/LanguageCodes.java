package org.entente.config;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages by their ISO 639 codes: of two letters where there is one, else of three. */
public final class LanguageCodes {

  public static final String ENGLISH = "en";

  /** The code for an undetermined language. */
  private static final String NONE = "und";

  /** Codes of one language of a group, or of a group, by the code that people use. */
  private static final Map<String, String> USUAL =
      Map.of(
          "cmn", "zh", "nan", "zh", "pes", "fa", "arb", "ar", "lvs", "lv", "ekk", "et", "plt", "mg",
          "nno", "nn", "zho", "zh", "iw", "he");

  private static final Map<String, String> KNOWN = known();

  private LanguageCodes() {}

  private static Map<String, String> known() {
    Map<String, String> known = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      known.put(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      known.put(language.getISO3Language(), code);
      known.put(code, code);
    }
    known.putAll(USUAL);
    return known;
  }

  /**
   * The code of the language that {@code named} means: {@code en} for "en-GB", "EN_us", "eng" and
   * "English"; nothing if it names none.
   */
  public static Optional<String> of(String named) {
    String language = named.strip().toLowerCase(Locale.ROOT);
    String primary = language.split("[-_]", 2)[0];
    String code = KNOWN.getOrDefault(language, KNOWN.get(primary));
    if (code != null) {
      return Optional.of(code);
    }
    boolean three = primary.matches("[a-z]{3}") && !primary.equals(NONE);
    return three ? Optional.of(primary) : Optional.empty();
  }
}
