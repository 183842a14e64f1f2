package org.entente.audit;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence divided into the mentions that its evidence rests on, and the text between. */
final class MarkedSentence {

  /**
   * A part of a sentence.
   *
   * @param kind what it names, if it is a mention
   */
  record Run(String text, Optional<EvidenceMention.Kind> kind) {}

  /** The place of a sentence: the unit of a field that it begins at. */
  private record Place(String field, int begin) {

    boolean holds(EvidenceMention mention, String sentence) {
      int at = mention.begin() - begin;
      return mention.field().equals(field) && at >= 0 && sentence.startsWith(mention.surface(), at);
    }
  }

  private MarkedSentence() {}

  /**
   * The parts of a sentence. Its place in the article is that at which most mentions fit their
   * text; mentions that lie in another sentence are not marked.
   */
  static List<Run> of(String sentence, List<EvidenceMention> mentions) {
    List<EvidenceMention> best = List.of();
    Place place = new Place("", 0);
    for (Place candidate : places(sentence, mentions)) {
      List<EvidenceMention> fitting =
          mentions.stream().filter(mention -> candidate.holds(mention, sentence)).toList();
      if (fitting.size() > best.size()) {
        best = fitting;
        place = candidate;
      }
    }
    return runs(sentence, best, place.begin());
  }

  private static List<Place> places(String sentence, List<EvidenceMention> mentions) {
    List<Place> places = new ArrayList<>();
    for (EvidenceMention mention : mentions) {
      for (int at = sentence.indexOf(mention.surface());
          at >= 0;
          at = sentence.indexOf(mention.surface(), at + 1)) {
        places.add(new Place(mention.field(), mention.begin() - at));
      }
    }
    return places;
  }

  private static List<Run> runs(String sentence, List<EvidenceMention> mentions, int begin) {
    List<Run> runs = new ArrayList<>();
    int done = 0;
    for (EvidenceMention mention :
        mentions.stream().sorted(comparingInt(EvidenceMention::begin)).toList()) {
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
