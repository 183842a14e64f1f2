package org.entente.nlp.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.words.WordLists;
import org.entente.nlp.syntax.ParsedSentence;

/** Extracts the events of parsed sentences. */
public final class EventExtractor {

  private final Lexicons lexicons;

  public EventExtractor(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * The events of a sentence.
   *
   * @param day the day of the article, if known
   */
  public Events events(ParsedSentence sentence, Optional<LocalDate> day) {
    WordLists words = lexicons.words();
    PredicateSenses senses = new PredicateSenses(sentence, lexicons.relations().senses(), words);
    Modalities modalities = new Modalities(sentence, day, words);
    VerbEvents verbs = new VerbEvents(sentence, senses, modalities, words);
    List<Event> events = new ArrayList<>(verbs.events());
    events.addAll(new NominalEvents(sentence, senses, verbs, modalities).events());
    return new Events(List.copyOf(events), sentence.countries(), modalities.ofSentence());
  }
}
