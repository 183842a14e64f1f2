package org.entente.nlp.anaphora;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.CountryMention;
import org.entente.model.text.Document;
import org.entente.model.text.Sentence;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.text.SentenceIndex;
import org.entente.nlp.text.Tokens;

/** Finds what stands for a country without naming it. */
public final class Anaphora {

  private static final Comparator<CountryMention> IN_ORDER =
      Comparator.comparingInt((CountryMention mention) -> mention.span().begin())
          .thenComparing(CountryMention::country);

  private final DyadAnaphora dyads;
  private final TriadAnaphora triads;
  private final IntroducedNames names;
  private final Belongings belongings;
  private final CountryReferences references;

  public Anaphora(Lexicons lexicons) {
    dyads = new DyadAnaphora(lexicons.anaphors(), lexicons.organizations());
    triads = new TriadAnaphora(lexicons.words());
    names = new IntroducedNames(lexicons.words(), lexicons.countries().givenNames());
    belongings = new Belongings(lexicons.anaphors().homes(), lexicons.words());
    references = new CountryReferences(lexicons.words());
  }

  /**
   * The mentions in {@code document}, with what stands for a country among them, in order.
   *
   * @param text that of the document
   * @param named the mentions that name one country each
   */
  public List<CountryMention> resolve(
      Document document, Tokens text, List<Sentence> sentences, List<CountryMention> named) {
    SentenceIndex index = new SentenceIndex(sentences);
    List<CountryMention> again = names.find(document, named, index);
    List<CountryMention> all = dyads.resolve(document, text, sentences, inOrder(named, again));
    all = inOrder(all, belongings.find(text, all, index));
    if (all.stream().map(CountryMention::country).distinct().limit(2).count() < 2) {
      return all;
    }
    all = inOrder(all, triads.find(document, sentences, all));
    return inOrder(all, references.find(document, sentences, all));
  }

  /** The mentions of two lists, in the order of the document. */
  static List<CountryMention> inOrder(List<CountryMention> some, List<CountryMention> others) {
    return others.isEmpty()
        ? some
        : Stream.concat(some.stream(), others.stream()).sorted(IN_ORDER).toList();
  }
}
