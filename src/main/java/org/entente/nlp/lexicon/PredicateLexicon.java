package org.entente.nlp.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Relation;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.file.Lexicon;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.lexicon.file.VerbForms;

/**
 * The lexicon of relations: words that state events, and what a verb means with an object.
 *
 * @param words the verbs, adjectives and nouns, and blockers
 * @param senses the entries of verbs with an object, or with the preposition before a country, by
 *     both basic forms
 * @param phrasal the entries of verbs with a particle, by all their forms: "pulled back"
 */
public record PredicateLexicon(
    PhraseMatcher words, Map<String, Entry> senses, Map<String, Entry> phrasal) {

  /** The code of a verb that means what its object means: "hold", "impose". */
  public static final String OBJECT = "OBJECT";

  /** The code of a verb or noun that ends what its object means: "halt", "lifting". */
  public static final String STOP = "STOP";

  /** The code of a verb that reports. */
  public static final String SAY = "SAY";

  /** The code of a word that means nothing but in a sense: "plan" in "shoot down plan". */
  public static final String THING = "THING";

  /** The object of senses that hold for all goods: "order goods". */
  public static final String GOODS = "goods";

  /** The object of senses that hold for leaders by their name: "receive leader". */
  public static final String LEADER = "leader";

  /** What is between a verb and its subject in a sense: "leave by force". */
  public static final String BY = " by";

  /** The object of a sense that covers all objects of a code: "move force". */
  public static final Map<String, String> COLLECTIVES =
      Map.of("TRADE", GOODS, "MOBILIZE", "force", "AID", "aid");

  /** Particles of verbs, which may follow the object: "pull the troops back". */
  private static final Set<String> PARTICLES =
      Set.of("away", "back", "down", "free", "home", "off", "out", "over", "together", "up");

  private static final Set<String> OTHERS = Set.of(OBJECT, STOP, SAY, THING);

  private static final Set<String> RELATIONS =
      Stream.of(Relation.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  static PredicateLexicon of(List<Entry> entries, VerbForms verbs) {
    Map<String, Entry> senses = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.kind() == EntryKind.SENSE) {
        senses.putIfAbsent(entry.surface(), entry);
      }
    }
    List<Entry> words = entries.stream().filter(entry -> entry.kind() != EntryKind.SENSE).toList();
    return new PredicateLexicon(
        new PhraseMatcher(new Lexicon(words), verbs), Map.copyOf(senses), phrasal(words, verbs));
  }

  private static Map<String, Entry> phrasal(List<Entry> words, VerbForms verbs) {
    Map<String, Entry> phrasal = new HashMap<>();
    for (Entry entry : words) {
      int space = entry.surface().indexOf(' ');
      if (space > 0
          && entry.kind() == EntryKind.VERB
          && PARTICLES.contains(entry.surface().substring(space + 1))) {
        entry
            .inflection()
            .forms(entry.surface(), verbs)
            .forEach(form -> phrasal.putIfAbsent(form, entry));
      }
    }
    return Map.copyOf(phrasal);
  }

  /** The entry of a verb and a separated particle, or null. */
  public Entry parted(String verb, String particle) {
    return PARTICLES.contains(particle) ? phrasal.get(verb + " " + particle) : null;
  }

  /** Whether a code is one of this lexicon. */
  static boolean isCode(String code) {
    return isRelation(code) || OTHERS.contains(code);
  }

  /** Whether a code names a relation. */
  public static boolean isRelation(String code) {
    return RELATIONS.contains(code);
  }
}
