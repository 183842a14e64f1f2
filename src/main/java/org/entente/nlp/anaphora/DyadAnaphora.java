package org.entente.nlp.anaphora;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Rule;
import org.entente.model.text.Document;
import org.entente.model.text.Field;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.AnaphorLexicon;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.lexicon.file.PhraseMatcher.Hit;
import org.entente.nlp.text.SentenceIndex;
import org.entente.nlp.text.Tokens;

/**
 * Resolves phrases that refer to two countries at once: "the two Koreas", which names both, and
 * "the two countries", which refers to those that the document is about.
 *
 * <p>Each yields two mentions with one span. An anaphor is ignored if {@link DyadFocus} finds no
 * dyad.
 */
final class DyadAnaphora {

  private final AnaphorLexicon lexicon;
  private final PhraseMatcher organizations;

  DyadAnaphora(AnaphorLexicon lexicon, PhraseMatcher organizations) {
    this.lexicon = lexicon;
    this.organizations = organizations;
  }

  /**
   * The mentions in {@code document}, with those of its pairs and anaphors among them, in order.
   *
   * @param text that of the document
   * @param named the mentions that name one country each
   */
  List<CountryMention> resolve(
      Document document, Tokens text, List<Sentence> sentences, List<CountryMention> named) {
    List<Hit> pairs = new ArrayList<>();
    List<Hit> anaphors = new ArrayList<>();
    for (Hit hit : lexicon.phrases().find(text)) {
      if (AnaphorLexicon.isAnaphor(hit.entries().get(0))) {
        anaphors.add(hit);
      } else if (!hit.isBlocked()) {
        pairs.add(hit);
      }
    }
    SentenceIndex index = new SentenceIndex(sentences);
    List<CountryMention> all = Anaphora.inOrder(named, pairs(pairs, index));
    if (all.isEmpty() || anaphors.isEmpty()) {
      return all;
    }
    DyadFocus focus =
        new DyadFocus(document, text, sentences, all, organizations, lexicon.companions());
    return Anaphora.inOrder(all, anaphors(anaphors, index, document, focus));
  }

  private static List<CountryMention> pairs(List<Hit> hits, SentenceIndex index) {
    List<CountryMention> mentions = new ArrayList<>();
    for (Hit hit : hits) {
      int sentence = index.idAt(hit.span().begin());
      for (Entry entry : hit.entries()) {
        mentions.add(
            new CountryMention(
                hit.span(), sentence, entry.code(), CountryKind.NAME, Rule.ALIAS_PAIR));
      }
    }
    return mentions;
  }

  private static List<CountryMention> anaphors(
      List<Hit> hits, SentenceIndex index, Document document, DyadFocus focus) {
    List<CountryMention> mentions = new ArrayList<>();
    int asked = -1;
    Optional<DyadFocus.Found> found = Optional.empty();
    for (Hit hit : hits) {
      Span span = hit.span();
      int sentence = index.idAt(span.begin());
      if (sentence != asked) {
        asked = sentence;
        found = focus.at(sentence);
      }
      boolean near = hit.entries().get(0).kind() == EntryKind.NEAR;
      boolean inDateline = document.fieldAt(span.begin()) == Field.DATELINE;
      found
          .filter(dyad -> dyad.adjacent() || !near)
          .or(() -> focus.within(sentence, span.begin()))
          .filter(dyad -> !inDateline)
          .ifPresent(
              dyad -> {
                mentions.add(anaphor(span, sentence, dyad.dyad().a(), dyad));
                mentions.add(anaphor(span, sentence, dyad.dyad().b(), dyad));
              });
    }
    return mentions;
  }

  private static CountryMention anaphor(
      Span span, int sentence, String country, DyadFocus.Found found) {
    return new CountryMention(span, sentence, country, CountryKind.ANAPHOR, found.rule());
  }
}
