package org.entente.audit;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.audit.SampledRow.Kind;
import org.entente.audit.SampledRow.Mention;

/** A sentence divided into the mentions that its evidence rests on, and the text between. */
final class MarkedSentence {

  /**
   * A part of a sentence.
   *
   * @param kind what it names, if it is a mention
   */
  record Run(String text, Optional<Kind> kind) {}

  /** The place of a sentence: the unit of a field that it begins at. */
  private record Place(String field, int begin) {

    boolean holds(Mention mention, String sentence) {
      int at = mention.begin() - begin;
      return mention.field().equals(field) && at >= 0 && sentence.startsWith(mention.surface(), at);
    }
  }

  private MarkedSentence() {}

  /**
   * The parts of a sentence. Its place in the article is that at which most mentions fit their
   * text; mentions in another sentence are not marked.
   */
  static List<Run> of(String sentence, List<Mention> mentions) {
    List<Mention> best = List.of();
    Place place = new Place("", 0);
    for (Place candidate : places(sentence, mentions)) {
      List<Mention> fitting =
          mentions.stream().filter(mention -> candidate.holds(mention, sentence)).toList();
      if (fitting.size() > best.size()) {
        best = fitting;
        place = candidate;
      }
    }
    return runs(sentence, best, place.begin());
  }

  private static List<Place> places(String sentence, List<Mention> mentions) {
    List<Place> places = new ArrayList<>();
    for (Mention mention : mentions) {
      for (int at = sentence.indexOf(mention.surface());
          at >= 0;
          at = sentence.indexOf(mention.surface(), at + 1)) {
        places.add(new Place(mention.field(), mention.begin() - at));
      }
    }
    return places;
  }

  private static List<Run> runs(String sentence, List<Mention> mentions, int begin) {
    List<Run> runs = new ArrayList<>();
    int done = 0;
    for (Mention mention : mentions.stream().sorted(comparingInt(Mention::begin)).toList()) {
      int at = mention.begin() - begin;
      if (at >= done) {
        plain(sentence.substring(done, at), runs);
        runs.add(new Run(mention.surface(), Optional.of(mention.kind())));
        done = at + mention.surface().length();
      }
    }
    plain(sentence.substring(done), runs);
    return runs;
  }

  private static void plain(String text, List<Run> runs) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, Optional.empty()));
    }
  }
}
