package org.copytaster.code;

import java.util.Set;
import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Reading;
import org.copytaster.text.WordList;

/// "Rebels detonated a car bomb", "rioters threw Molotov cocktails", "fired from 200 metres": what
/// an act is done with, and how far, suffers nothing.
final class Tools {
  /// Verbs whose object is used. What is destroyed, seized or found may be a weapon and still the
  /// one acted on.
  private static final Set<String> USING =
      WordList.of(
          "detonate fire throw hurl launch explode lob plant use unleash drop brandish wield swing"
              + " carry chant shout");

  private static final Set<String> TOOLS =
      WordList.of(
          "bomb device grenade molotov cocktail explosive taser gun rifle pistol bullet round gas"
              + " cannon stone rock brick bottle knife acid missile rocket mortar shell firecracker"
              + " fireworks flare slogan shot water air");

  private static final Set<String> MEASURES =
      WordList.of("metre meter kilometre kilometer mile km foot feet yard time percent");

  private Tools() {}

  static boolean isWielded(Reading reading, Phrase phrase, Trigger trigger) {
    if (reading.isAny(phrase.head(), MEASURES)) return isNumbered(reading, phrase);
    return isTool(reading, phrase)
        && trigger.words().stream().anyMatch(word -> reading.isAny(word, USING));
  }

  /// Also what "of" hangs on a measure: "220 kilos of explosives".
  private static boolean isTool(Reading reading, Phrase phrase) {
    if (reading.isAny(phrase.head(), TOOLS)) return true;
    if (!reading.is(phrase.to(), "of")) return false;
    return reading.isAny(phrase.to() + 1, TOOLS) || reading.isAny(phrase.to() + 2, TOOLS);
  }

  /// "200 metres" is a distance; "the yard" may be shelled.
  private static boolean isNumbered(Reading reading, Phrase phrase) {
    for (int i = phrase.from(); i < phrase.head(); i++)
      if (reading.word(i).pos().equals("NUM")) return true;
    return false;
  }
}
