package org.entente.nlp.country;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.CountryMention;
import org.entente.nlp.country.context.Resolution;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.Lexicon;
import org.entente.nlp.lexicon.file.LexiconFile;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.lexicon.file.Traits;
import org.junit.jupiter.api.Test;

/** Every rule of the resolution has words, and there are no words without a rule. */
class RuleWordsTest {

  /** The name of a rule where a verdict gives it, or where a constant holds it. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?:\\b(?:accept|acceptAs|reject)\\(|\\bString (?:\\w+_)?(?:RULE|rule) = )[^;\"]*\"([a-z-]+)\"");

  @Test
  void everyRuleHasWordsAndAllWordsTheirRule() throws Exception {
    Set<String> rules = new TreeSet<>(namedInSources());
    assertThat(rules).contains("person-name", "alias-pair", "-name");
    rules.remove("-name");
    Lexicons.of(LexiconSource.BUILT_IN)
        .nameHeads()
        .values()
        .forEach(named -> rules.add(named + "-name"));
    rules.addAll(namedByTraits());
    rules.addAll(constants(CountryMention.class));
    rules.addAll(constants(Resolution.class));
    rules.add(Entry.BLOCKER);
    assertThat(RuleWords.names()).containsExactlyInAnyOrderElementsOf(rules);
  }

  /** The texts that {@code type} holds as constants, all of which are names of rules. */
  private static List<String> constants(Class<?> type) throws IllegalAccessException {
    List<String> constants = new ArrayList<>();
    for (Field field : type.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
        field.setAccessible(true);
        constants.add((String) field.get(null));
      }
    }
    return constants;
  }

  private static List<String> namedInSources() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/entente/nlp"))) {
      return sources
          .filter(Files::isRegularFile)
          .map(RuleWordsTest::content)
          .flatMap(RuleWordsTest::names)
          .toList();
    }
  }

  private static String content(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<String> names(String source) {
    return NAME.matcher(source).results().map((MatchResult found) -> found.group(1));
  }

  /** The rules that the lexicon's own sense makes of traits; other rules judge the rest. */
  private static List<String> namedByTraits() throws IOException {
    Set<String> rules = new TreeSet<>(Set.of("alias"));
    for (LexiconFile file :
        List.of(LexiconFile.COUNTRIES, LexiconFile.INSTITUTIONS, LexiconFile.LEADERS)) {
      try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + file.fileName())) {
        String content = new String(in.readAllBytes(), UTF_8);
        for (Entry entry :
            Lexicon.parse(file.fileName(), content, file.kinds(), code -> true).entries()) {
          if (!Set.of("", Traits.WEAK, Traits.SURNAME).contains(entry.trait())) {
            rules.add("alias-" + entry.trait());
          }
        }
      }
    }
    return List.copyOf(rules);
  }
}
