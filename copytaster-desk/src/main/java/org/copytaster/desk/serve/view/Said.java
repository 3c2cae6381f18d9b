package org.copytaster.desk.serve.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copytaster.desk.store.Saying;
import org.copytaster.model.Wording;

/// What one speaker said once, however many outlets have it and wherever they cut it.
///
/// @param fullest the longest cut; one in the speaker's own words goes before any paraphrase
/// @param cuts all of them, the fullest included, in order of publication
public record Said(Saying fullest, List<Saying> cuts) {
  private static final Comparator<Saying> FULLNESS =
      Comparator.comparing((Saying saying) -> !saying.form().equals("indirect"))
          .thenComparingInt(saying -> saying.words().length());

  public Said {
    cuts = List.copyOf(cuts);
  }

  /// A speaker's statements by what was said, in order of the first report of each. Only what
  /// reports of one story have in the same words is one thing said.
  public static List<Said> of(List<Saying> sayings) {
    List<List<Saying>> groups = new ArrayList<>();
    List<Wording> first = new ArrayList<>();
    for (Saying saying : sayings) {
      Wording wording = Wording.of(saying.words());
      int at = 0;
      while (at < groups.size()
          && !(groups.get(at).getFirst().story().equals(saying.story())
              && first.get(at).isSameAs(wording))) at++;
      if (at == groups.size()) {
        groups.add(new ArrayList<>());
        first.add(wording);
      }
      groups.get(at).add(saying);
    }
    return groups.stream().map(Said::whole).toList();
  }

  private static Said whole(List<Saying> cuts) {
    Saying fullest = cuts.getFirst();
    for (Saying cut : cuts) if (FULLNESS.compare(cut, fullest) > 0) fullest = cut;
    return new Said(fullest, cuts);
  }
}
