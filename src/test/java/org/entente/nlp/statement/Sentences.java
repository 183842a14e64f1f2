package org.entente.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.CountryMention;
import org.entente.model.Document;
import org.entente.model.SectorMention;
import org.entente.model.Sentence;
import org.entente.model.Statement;
import org.entente.nlp.country.CountryResolver;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.text.SentenceIndex;
import org.entente.nlp.text.Tokens;

/** Reads short texts with a handful of cues, so that a test sees each word that matters. */
final class Sentences {

  private static final Lexicons LEXICONS = lexicons();

  private Sentences() {}

  private static Lexicons lexicons() {
    TreeMap<String, String> own = new TreeMap<>();
    own.put(
        "sector-terms.tsv",
        """
        code	kind	case	inflection	weight	surface
        energy.gas	term	any	none	1	gas
        energy.oil	term	any	none	2	oil
        energy.oil	term	any	none	1	crude
        """);
    own.put(
        "relations.tsv",
        """
        code	kind	case	inflection	trait	surface
        -	blocker	any	none		trade winds
        AGREE	noun	any	none	mutual	agreement
        CONSULT	verb	any	verb	mutual	meet
        OBJECT	verb	any	verb		impose
        SANCTION	noun	any	noun	forward	sanction
        SANCTION	verb	any	verb	forward	sanction
        TRADE	noun	any	none	mutual	trade
        TRADE	verb	any	verb	backward	buy
        TRADE	verb	any	verb	forward	sell
        """);
    own.put(
        "instruments.tsv",
        """
        code	kind	case	surface
        memorandum	noun	any	memorandum
        treaty	noun	any	treaty
        """);
    own.put(
        "modalities.tsv",
        """
        code	kind	case	surface
        historical	phrase	any	in the past
        negated	phrase	any	not
        planned	phrase	any	plans to
        """);
    return Lexicons.of(new LexiconSource(own));
  }

  /** The statements of {@code text}. */
  static List<Statement> statements(String text) {
    List<Sentence> sentences = LEXICONS.text().sentences().split(text);
    SentenceIndex index = new SentenceIndex(sentences);
    List<CountryMention> countries =
        new CountryResolver(LEXICONS.countries(), LEXICONS.text().datelines())
            .resolve(Document.of(text), Tokens.of(text), index, Optional.empty(), List.of())
            .mentions();
    List<SectorMention> sectors = new ArrayList<>();
    for (PhraseMatcher.Hit hit : LEXICONS.sectors().terms().find(text)) {
      Entry entry = hit.entries().get(0);
      int sentence = index.idAt(hit.span().begin());
      sectors.add(
          new SectorMention(hit.span(), sentence, entry.code(), entry.surface(), entry.weight()));
    }
    return new StatementExtractor(LEXICONS).extract(Tokens.of(text), sentences, countries, sectors);
  }

  /** The statements as dyad, sector and scope. */
  static List<String> bound(String text) {
    return statements(text).stream()
        .map(
            s ->
                s.dyad()
                    + " "
                    + s.sector().map(SectorMention::sector).orElse("-")
                    + " "
                    + s.scope().code())
        .toList();
  }

  /** The one statement of {@code text}. */
  static Statement only(String text) {
    List<Statement> statements = statements(text);
    if (statements.size() != 1) {
      throw new AssertionError("one statement was expected, found " + statements);
    }
    return statements.get(0);
  }
}
