package org.entente.read.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorFactory;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ext.ExtensionLoader;
import org.entente.config.LanguageCodes;
import org.entente.config.Threshold;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * Detects the language of a text from its first {@value #UNITS} UTF-16 units: by the function words
 * of English, and if these do not decide, by OpenNLP's model of 103 languages.
 *
 * <p>A language other than English is accepted only if the model gives it at least {@link
 * Threshold#LANGUAGE_RATIO} times the probability of English. That way a heading, a table of
 * figures or a list of names has an unknown language, not a wrong one.
 */
public final class LanguageDetector {

  private static final String MODEL = "/langdetect-183.bin";
  private static final String CLASSIFIER = "langdetect.model";
  private static final String ENGLISH_IN_MODEL = "eng";
  private static final int UNITS = 600;
  private static final double CLEARLY = Threshold.LANGUAGE_RATIO.value();

  /**
   * Reads the model once in each JVM, when a text first asks for it. OpenNLP creates classes of
   * allowed packages only, and in the jar for clusters its own package has another name.
   */
  private static final class Model {

    private static final LanguageDetectorModel READ = read();

    private static LanguageDetectorModel read() {
      try (InputStream in = LanguageDetector.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("no " + MODEL + " in the class path");
        }
        ExtensionLoader.registerAllowedPackage(LanguageDetectorFactory.class.getPackageName());
        return new LanguageDetectorModel(classifier(in), Map.of(), new LanguageDetectorFactory());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /**
     * Reads the model without its manifest, which names a class of OpenNLP that has another name in
     * the jar for clusters.
     */
    private static MaxentModel classifier(InputStream in) throws IOException {
      ZipInputStream zip = new ZipInputStream(in);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(CLASSIFIER)) {
          return new GenericModelReader(new BinaryFileDataReader(zip)).getModel();
        }
      }
      throw new IllegalStateException("no " + CLASSIFIER + " in " + MODEL);
    }
  }

  private final EnglishWords english;
  private LanguageDetectorME detector;

  /** A detector that takes the function words of English from {@code words}. */
  public LanguageDetector(WordLists words) {
    english = new EnglishWords(words);
  }

  /** The language of an article by its code; nothing if it is not clear. */
  public Optional<String> language(String title, String text) {
    String begin = text.isBlank() ? title : title + "\n" + begin(text);
    begin = begin.substring(0, Math.min(UNITS, begin.length()));
    if (english.areIn(begin)) {
      return Optional.of(LanguageCodes.ENGLISH);
    }
    if (begin.chars().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    if (detector == null) {
      detector = new LanguageDetectorME(Model.READ);
    }
    return clearest(detector.predictLanguages(begin));
  }

  private static String begin(String text) {
    int start = 0;
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return text.substring(start, Math.min(start + UNITS, text.length())).strip();
  }

  private static Optional<String> clearest(Language[] likeliestFirst) {
    Language likeliest = likeliestFirst[0];
    if (likeliest.getLang().equals(ENGLISH_IN_MODEL)) {
      return Optional.of(LanguageCodes.ENGLISH);
    }
    for (Language language : likeliestFirst) {
      if (language.getLang().equals(ENGLISH_IN_MODEL)
          && likeliest.getConfidence() < CLEARLY * language.getConfidence()) {
        return Optional.empty();
      }
    }
    return LanguageCodes.of(likeliest.getLang());
  }
}
