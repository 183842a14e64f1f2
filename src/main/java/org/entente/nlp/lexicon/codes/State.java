package org.entente.nlp.lexicon.codes;

import java.util.List;
import org.entente.nlp.lexicon.file.Validity;

/**
 * A country, a territory with a code of its own, or a former state.
 *
 * @param code ISO 3166-1 alpha-3, former alpha-3, or XKX
 * @param name its short English name
 * @param status what it is
 * @param successors the codes that came after a historic state, the main one first
 * @param region the code of the smallest region of M49 that contains it; empty if no region does
 */
public record State(
    String code,
    String name,
    Status status,
    Validity validity,
    List<String> successors,
    String region) {

  /** The kind of state that a code identifies. */
  public enum Status {
    COUNTRY,
    TERRITORY,
    HISTORIC
  }
}
