package org.entente.sparknlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.OrganizationMention;
import org.entente.model.Rule;
import org.entente.model.SectorMention;
import org.entente.model.text.Document;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import scala.collection.JavaConverters;

/**
 * Mentions and sentences as Spark NLP annotations, and back: the only place where its offsets (the
 * end included) meet ours (half-open).
 */
final class Annotations {

  static final String COUNTRY = "country";
  static final String ORGANIZATION = "organization";
  static final String SECTOR = "sector";
  static final String PUBLISHED = "published";
  static final String DATELINE_BEGIN = "dateline_begin";
  static final String TEXT_BEGIN = "text_begin";

  private static final float[] NO_EMBEDDINGS = {};
  private static final scala.collection.Map<String, String> NO_METADATA =
      JavaConverters.mapAsScalaMap(Map.of());

  private Annotations() {}

  static Annotation of(Sentence sentence, String text) {
    return annotation(
        AnnotatorType.DOCUMENT(),
        sentence.span(),
        sentence.span().of(text),
        Map.of("sentence", String.valueOf(sentence.id())));
  }

  static Annotation of(CountryMention mention, String text) {
    return chunk(
        mention.span(),
        mention.span().of(text),
        Map.of(
            COUNTRY,
            mention.country(),
            "kind",
            mention.kind().code(),
            "rule",
            mention.rule().code(),
            "sentence",
            String.valueOf(mention.sentence())));
  }

  static Annotation of(OrganizationMention mention, String text) {
    return chunk(
        mention.span(),
        mention.span().of(text),
        Map.of(
            ORGANIZATION, mention.organization(), "sentence", String.valueOf(mention.sentence())));
  }

  static Annotation of(SectorMention mention, String text) {
    return chunk(
        mention.span(),
        mention.span().of(text),
        Map.of(
            SECTOR,
            mention.sector(),
            "term",
            mention.term(),
            "weight",
            String.valueOf(mention.weight()),
            "sentence",
            String.valueOf(mention.sentence())));
  }

  static Annotation chunk(Span span, String result, Map<String, String> metadata) {
    return annotation(AnnotatorType.CHUNK(), span, result, metadata);
  }

  private static Annotation annotation(
      String type, Span span, String result, Map<String, String> metadata) {
    return new Annotation(
        type,
        span.begin(),
        span.end() - 1,
        result,
        JavaConverters.mapAsScalaMap(metadata),
        NO_EMBEDDINGS);
  }

  /** A document as an annotator reads it. */
  static Annotation document(String text, scala.collection.Map<String, String> layout) {
    return new Annotation(
        AnnotatorType.DOCUMENT(), 0, text.length() - 1, text, layout, NO_EMBEDDINGS);
  }

  /** A sentence as an annotator reads it. */
  static Annotation sentence(int begin, int end) {
    return new Annotation(AnnotatorType.DOCUMENT(), begin, end, "", NO_METADATA, NO_EMBEDDINGS);
  }

  /** A chunk as an annotator reads it. */
  static Annotation chunk(int begin, int end, scala.collection.Map<String, String> metadata) {
    return new Annotation(AnnotatorType.CHUNK(), begin, end, "", metadata, NO_EMBEDDINGS);
  }

  static Span span(Annotation annotation) {
    return new Span(annotation.begin(), annotation.end() + 1);
  }

  /** The value of a key of the metadata, if it is there. */
  static Optional<String> metadata(Annotation annotation, String key) {
    scala.Option<String> value = annotation.metadata().get(key);
    return value.isDefined() ? Optional.ofNullable(value.get()) : Optional.empty();
  }

  /** The document that the first annotation is, with the borders of its fields. */
  static Document document(List<Annotation> inputs) {
    if (inputs.isEmpty()) {
      return Document.of("");
    }
    Annotation document = inputs.get(0);
    int textBegin = metadata(document, TEXT_BEGIN).map(Integer::valueOf).orElse(0);
    int datelineBegin = metadata(document, DATELINE_BEGIN).map(Integer::valueOf).orElse(textBegin);
    return new Document(document.result(), datelineBegin, textBegin);
  }

  /** The day that the document's metadata give, if they do. */
  static Optional<LocalDate> day(List<Annotation> inputs) {
    return inputs.isEmpty()
        ? Optional.empty()
        : metadata(inputs.get(0), PUBLISHED).map(LocalDate::parse);
  }

  /** The sentences: every annotation of type document but the first. */
  static List<Sentence> sentences(List<Annotation> inputs) {
    List<Sentence> sentences = new ArrayList<>();
    for (Annotation input : inputs.subList(Math.min(1, inputs.size()), inputs.size())) {
      if (input.annotatorType().equals(AnnotatorType.DOCUMENT()) && input.end() >= input.begin()) {
        sentences.add(new Sentence(sentences.size(), span(input)));
      }
    }
    return sentences;
  }

  static List<CountryMention> countries(List<Annotation> inputs) {
    List<CountryMention> mentions = new ArrayList<>();
    for (Annotation input : inputs) {
      metadata(input, COUNTRY)
          .ifPresent(
              country ->
                  mentions.add(
                      new CountryMention(
                          span(input),
                          sentenceOf(input),
                          country,
                          CountryKind.of(metadata(input, "kind").orElseThrow()),
                          Rule.of(metadata(input, "rule").orElseThrow()))));
    }
    return mentions;
  }

  static List<SectorMention> sectors(List<Annotation> inputs) {
    List<SectorMention> mentions = new ArrayList<>();
    for (Annotation input : inputs) {
      metadata(input, SECTOR)
          .ifPresent(
              sector ->
                  mentions.add(
                      new SectorMention(
                          span(input),
                          sentenceOf(input),
                          sector,
                          metadata(input, "term").orElseThrow(),
                          Double.parseDouble(metadata(input, "weight").orElseThrow()))));
    }
    return mentions;
  }

  private static int sentenceOf(Annotation annotation) {
    return Integer.parseInt(metadata(annotation, "sentence").orElseThrow());
  }
}
