package org.entente.eval.synth;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An article and what must be found in it.
 *
 * @param story identifies its story
 * @param claims what its sentences say, in order, each once
 */
record SynthArticle(
    String id,
    String story,
    String source,
    Instant published,
    String language,
    String title,
    String text,
    List<Claim> claims) {

  /**
   * What a sentence says of two countries.
   *
   * @param a the smaller code
   * @param b the greater code
   */
  record Claim(
      String a,
      String b,
      String sector,
      SentenceTemplate template,
      Optional<String> from,
      Optional<String> to) {}

  SynthArticle copy(String copyId, String copySource, Instant copyPublished, String copyText) {
    return new SynthArticle(
        copyId, story, copySource, copyPublished, language, title, copyText, claims);
  }
}
