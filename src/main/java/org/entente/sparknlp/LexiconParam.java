package org.entente.sparknlp;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.entente.nlp.lexicon.file.LexiconSource;

/** Lexicon files as a parameter that Spark can save: names and contents in turn. */
final class LexiconParam {

  private LexiconParam() {}

  static String[] encode(LexiconSource source) {
    List<String> parts = new ArrayList<>();
    source
        .own()
        .forEach(
            (name, content) -> {
              parts.add(name);
              parts.add(content);
            });
    return parts.toArray(String[]::new);
  }

  static LexiconSource decode(String[] parts) {
    TreeMap<String, String> own = new TreeMap<>();
    for (int i = 0; i + 1 < parts.length; i += 2) {
      own.put(parts[i], parts[i + 1]);
    }
    return new LexiconSource(own);
  }
}
