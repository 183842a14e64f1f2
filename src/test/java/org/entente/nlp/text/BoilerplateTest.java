package org.entente.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

  private static final Boilerplate BOILERPLATE =
      Lexicons.of(LexiconSource.BUILT_IN).text().boilerplate();

  private static List<String> boilerplate(String text) {
    return BOILERPLATE.find(text, 0).lines().stream().map(span -> span.of(text)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share it",
        "Advertisement",
        "SUBSCRIBE",
        "Read also: Iran and Belarus to open a joint bank",
        "By A. B. Karimi in Tehran",
        "By OUR CORRESPONDENT",
        "By Anna Lind, Warsaw correspondent",
        "More stories from Iran and Belarus",
        "Have your say: should Iran pay?",
        "(Photo: Press service of the President of Belarus)",
        "Photo courtesy: Embassy of Iran",
        "(Reporting by Anna Lind in Oslo; Editing by B. C. Dall)",
        "Copyright 2024 Reuters",
        "© 2019 Belarus Today. All rights reserved.",
        "We use cookies to show you news from Iran.",
        "Tags: Belarus, Iran, potash",
        "Home > News > Asia > Iran",
        "Home | World | Belarus",
        "Your country: Afghanistan",
      })
  void aLineOfThePageIsBoilerplate(String line) {
    String text = "Belarus sells potash.\n\n" + line + "\n\nIran buys it.";
    assertThat(boilerplate(text)).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read also the note on Iran, which the ministry put out in May.",
        "Subscribe to the view that Iran will sign, and you will be disappointed.",
        "Advertisement for Iranian beef is banned in Belarus.",
        "By Friday Iran had signed.",
        "By Iran's own account, Belarus paid.",
        "By then Belarus and Iran were friends",
        "By air and by sea, Iran supplies Syria.",
        "BY MONDAY IRAN HAD SIGNED THE DEAL WITH BELARUS",
        "Copyright law changed in Iran last year.",
        "Home is Minsk, work is in Tehran.",
        "Home to a million Iranians",
        "Comments by Iran's minister were brief.",
        "Tags were put on Belarusian cattle.",
        "Photo by photo, she showed the Iran of her youth.",
        "Leave a comment of Iran's unanswered, and there will be another.",
        "Related articles of the treaty bind Iran.",
        "Share prices in Iran fell.",
        "Reporting by the agency shows that Iran sold oil.",
        "Your country is my country, the Iranian told the Syrian.",
        "News from Iran/Belarus talks / more to follow",
        "Print runs fell in Belarus.",
      })
  void proseThatBeginsLikeBoilerplateIsNone(String line) {
    assertThat(boilerplate("Belarus sells potash.\n\n" + line + "\n\nIran buys it.")).isEmpty();
  }

  @Test
  void whatFollowsAHeadingIsBoilerplateUntilTheNextSentence() {
    String text =
        """
        Belarus sells potash.
        Related articles
        Iran to join the bank

        Oman opens a port
        The first ship left Minsk on Monday, bound for Iran.
        Oman looks on
        """;
    assertThat(boilerplate(text))
        .containsExactly("Related articles", "Iran to join the bank", "Oman opens a port");
  }

  @Test
  void aCommentFormWithItsListOfCountriesIsBoilerplate() {
    String text =
        "Potash is dear.\nLeave a comment\nYour name\nYour country\nAlbania\nAlgeria\nSend";
    assertThat(boilerplate(text))
        .containsExactly(
            "Leave a comment", "Your name", "Your country", "Albania", "Algeria", "Send");
  }

  @Test
  void aMenuIsBoilerplateFromItsFirstItemToItsLast() {
    String text = "Iran signs\nHome\nWorld\nMiddle East\nIran\nSport\nBelarus and Iran sign deal";
    assertThat(boilerplate(text)).containsExactly("Home", "World", "Middle East", "Iran", "Sport");
  }

  @Test
  void twoItemsMakeNoMenu() {
    assertThat(boilerplate("Sport\nIran beat Oman\nBusiness\nBelarus sold potash.")).isEmpty();
  }

  @Test
  void theSearchBeginsWhereItIsTold() {
    assertThat(BOILERPLATE.find("Share it\nPrint", 9).lines()).hasSize(1);
  }
}
