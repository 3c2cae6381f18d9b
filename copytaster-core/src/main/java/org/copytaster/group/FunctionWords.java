package org.copytaster.group;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// English words that say nothing of what a report is about, reporting verbs and the days of the
/// week among them.
final class FunctionWords {
  private static final Set<String> WORDS =
      new HashSet<>(
          List.of(
              """
              a about above across after again against ago all almost along already also although always am among an and another any are
              around as at away back be became because become been before began behind being below between both but by came can cannot come
              could day days did do does doing down during each early either else even ever every few first for friday from further get give
              given go going got had has have having he her here hers him himself his how however i if in including into is it its itself
              just know known last late later least less like made make many may me might monday month months more most much must my near
              need never new news next no nor not now of off often on once one only or other others our out over own part people per put
              said same saturday say saying says second see seen several she should since so some still such sunday take taken than that the
              their them then there these they thing this those though three through thursday time times to today told too took toward tuesday
              two under until up upon us use used using very want was way we wednesday week weeks well went were what when where whether which
              while who whom whose why will with within without would year years yes yesterday yet you your
              it's don't didn't can't won't isn't wasn't doesn't he's she's that's there's they're we're i'm
              according added reported report reports reporter told tells
              """
                  .strip()
                  .split("\\s+")));

  private FunctionWords() {}

  static boolean contains(String form) {
    return WORDS.contains(form);
  }
}
