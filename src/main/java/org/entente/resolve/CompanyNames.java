package org.entente.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Span;

/**
 * The spans of a text that lie in the name of a company.
 *
 * <p>A name is told by the word it ends in, "Norden Steel Corp"; behind it, "Norden Steel" is the
 * same company.
 */
final class CompanyNames {

  private static final Set<String> ENDINGS =
      Set.of(
          "ab",
          "ag",
          "as",
          "asa",
          "associates",
          "bancorp",
          "berhad",
          "bhd",
          "bv",
          "co",
          "companies",
          "company",
          "corp",
          "corporation",
          "cos",
          "enterprises",
          "gmbh",
          "group",
          "holding",
          "holdings",
          "inc",
          "incorporated",
          "industries",
          "jsc",
          "kg",
          "limited",
          "llc",
          "llp",
          "lp",
          "ltd",
          "nv",
          "oao",
          "ojsc",
          "oy",
          "pao",
          "partners",
          "pjsc",
          "plc",
          "pty",
          "sa",
          "spa",
          "srl",
          "systems",
          "trust");

  private static final Set<String> LINKS = Set.of("&", "and", "de", "for", "of");

  /** How many words behind a span its name may end. */
  private static final int REACH = 4;

  private final String text;
  private final Set<String> shortForms = new HashSet<>();

  /** The names in {@code text} that hold one of {@code spans}. */
  CompanyNames(String text, List<Span> spans) {
    this.text = text;
    for (Span span : spans) {
      if (isCapitalised(span.begin()) && endsAsCompany(span.end())) {
        shortForm(span).ifPresent(shortForms::add);
      }
    }
  }

  /** Whether {@code span} lies in the name of a company. */
  boolean hold(Span span) {
    return isCapitalised(span.begin())
        && (endsAsCompany(span.end()) || shortForm(span).filter(shortForms::contains).isPresent());
  }

  private boolean isCapitalised(int at) {
    return Character.isUpperCase(text.charAt(at));
  }

  /** Whether the capitalised words from {@code end} on lead to the ending of a name. */
  private boolean endsAsCompany(int end) {
    int at = end;
    for (int words = 0; words < REACH; words++) {
      if (at + 1 >= text.length() || !isGap(text.charAt(at))) {
        return false;
      }
      int begin = at + 1;
      at = wordEnd(begin);
      String word = text.substring(begin, at).replace(".", "").toLowerCase(Locale.ROOT);
      boolean capitalised = isCapitalised(begin);
      if (capitalised && ENDINGS.contains(word)) {
        return true;
      }
      if (!capitalised && !LINKS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  /** The span with the capitalised word before it, in small letters. */
  private Optional<String> shortForm(Span span) {
    int gap = span.begin() - 1;
    if (gap < 1 || !isGap(text.charAt(gap))) {
      return Optional.empty();
    }
    int begin = gap;
    while (begin > 0 && isOfWord(text.charAt(begin - 1))) {
      begin--;
    }
    return begin < gap && isCapitalised(begin)
        ? Optional.of(text.substring(begin, span.end()).replace('\n', ' ').toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private int wordEnd(int begin) {
    int end = begin;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '&' || c == '.' || c == '\'' || c == '\u2019';
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '\n' || c == '-' || c == '/';
  }
}
