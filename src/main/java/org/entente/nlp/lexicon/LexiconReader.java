package org.entente.nlp.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.Lexicon;
import org.entente.nlp.lexicon.file.LexiconFile;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.lexicon.file.VerbForms;

/**
 * Reads files of phrases from one source.
 *
 * @param verbs the verbs with forms that the endings do not give
 */
record LexiconReader(LexiconSource source, VerbForms verbs) {

  /** The entries of {@code files} in order, whose codes are all {@code known}. */
  List<Entry> entries(Predicate<String> known, LexiconFile... files) {
    List<Entry> entries = new ArrayList<>();
    for (LexiconFile file : files) {
      for (LexiconSource.Part part : source.parts(file)) {
        entries.addAll(Lexicon.parse(part.name(), part.content(), file, known).entries());
      }
    }
    return entries;
  }

  /** The entries of {@code files}, with any code. */
  List<Entry> entries(LexiconFile... files) {
    return entries(code -> true, files);
  }

  PhraseMatcher matcher(Predicate<String> known, LexiconFile... files) {
    return compiled(entries(known, files));
  }

  PhraseMatcher compiled(List<Entry> entries) {
    return new PhraseMatcher(new Lexicon(entries), verbs);
  }

  PhraseMatcher matcher(LexiconFile... files) {
    return matcher(code -> true, files);
  }
}
