package org.entente.nlp.sector;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.SectorLexicon;

/**
 * The spans of a text that are in the name of a company.
 *
 * <p>A name is recognized by its last word, "Norden Steel Corp"; "Norden Steel" anywhere else in
 * the text is the same company.
 */
final class CompanyNames {

  /** How many words after a span its name may end. */
  private static final int REACH = 4;

  private final String text;
  private final SectorLexicon lexicon;

  private CompanyNames(String text, SectorLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The indexes of those of {@code spans} that are in the name of a company in {@code text}. */
  static BitSet among(List<Span> spans, String text, SectorLexicon lexicon) {
    CompanyNames names = new CompanyNames(text, lexicon);
    BitSet found = new BitSet();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      found.set(i, names.isCapitalized(span.begin()) && names.endsAsCompany(span.end()));
    }
    if (!found.isEmpty()) {
      names.addShortForms(spans, found);
    }
    return found;
  }

  private void addShortForms(List<Span> spans, BitSet found) {
    Set<String> known = new HashSet<>();
    found.stream().mapToObj(spans::get).map(this::shortForm).forEach(known::add);
    known.remove("");
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (isCapitalized(span.begin()) && known.contains(shortForm(span))) {
        found.set(i);
      }
    }
  }

  private boolean isCapitalized(int at) {
    return Character.isUpperCase(text.charAt(at));
  }

  /** Whether the capitalized words from {@code end} on lead to the ending of a name. */
  private boolean endsAsCompany(int end) {
    int at = end;
    for (int words = 0; words < REACH; words++) {
      if (isTicker(at)) {
        return true;
      }
      if (at + 1 >= text.length() || !isGap(text.charAt(at))) {
        return false;
      }
      int begin = at + 1;
      at = wordEnd(begin);
      String word = text.substring(begin, at);
      if (!isCapitalized(begin)) {
        if (!lexicon.companyLinks().contains(word)) {
          return false;
        }
      } else if (lexicon
          .companyEndings()
          .contains(word.replace(".", "").toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sign of a share follows, as in {@code <NST>} or (NST.L). */
  private boolean isTicker(int at) {
    int begin = at + 2;
    if (begin > text.length() || text.charAt(at) != ' ' || "<(".indexOf(text.charAt(at + 1)) < 0) {
      return false;
    }
    int end = begin;
    while (end < text.length() && isCapitalized(end)) {
      end++;
    }
    return end > begin && end < text.length() && ">.:".indexOf(text.charAt(end)) >= 0;
  }

  /** The span with the capitalized word before it, in lowercase; empty if there is none. */
  private String shortForm(Span span) {
    int gap = span.begin() - 1;
    if (gap < 1 || !isGap(text.charAt(gap))) {
      return "";
    }
    int begin = gap;
    while (begin > 0 && isOfWord(text.charAt(begin - 1))) {
      begin--;
    }
    return begin < gap && isCapitalized(begin)
        ? text.substring(begin, span.end()).replace('\n', ' ').toLowerCase(Locale.ROOT)
        : "";
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
