package org.copytaster.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void aSentenceIsToldByItsSmallWordsOrItsScript() {
    Map.of(
            "en", "The council said on Monday that the bridge would stay closed.",
            "de", "Der Rat hat am Montag gesagt, dass die Brücke nicht für den Verkehr frei ist.",
            "fr", "Le conseil a annoncé lundi que le pont est fermé pour une semaine.",
            "es", "El consejo dijo el lunes que el puente no se abre por una semana.",
            "it", "Il consiglio ha detto che il ponte è chiuso per una settimana.",
            "pt",
                "O conselho disse que a ponte não abre por uma semana, mas os moradores da ilha...",
            "nl", "De raad zei dat het nog een week duurt voor de brug van de stad opengaat.",
            "ru", "Совет сообщил, что мост закрыт.",
            "ar", "قال المجلس إن الجسر مغلق",
            "zh", "市议会表示大桥仍然关闭")
        .forEach((language, text) -> assertThat(Language.of(text)).as(text).isEqualTo(language));
  }

  @Test
  void englishWithForeignNamesIsEnglish() {
    for (String text :
        new String[] {
          "El Paso mayor meets La Paz delegation in Los Angeles",
          "Marine Le Pen and Ursula von der Leyen trade barbs over Rassemblement National",
          "Les Misérables returns to the West End",
          "“La vie en rose,” she sang, and the crowd at the Café de Flore sang with her.",
          "Die Welt and Der Spiegel report a deal on Nord Stream"
        }) assertThat(Language.of(text)).as(text).isIn("en", null);
  }

  @Test
  void whatIsTooShortIsLeftOpen() {
    for (String text : new String[] {"", "…", "Mackerel", "5–0", "Madrid", "😀😀😀"})
      assertThat(Language.of(text)).as(text).isNull();
  }

  @Test
  void anyTextIsAccepted() {
    long seed = Long.getLong("test.seed", 7);
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      String text = RandomText.of(random, 60);
      assertThatCode(() -> Language.of(text)).as("seed " + seed).doesNotThrowAnyException();
    }
  }
}
