package org.copytaster.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Annotations;
import org.copytaster.model.Entity;
import org.copytaster.model.Predicate;
import org.copytaster.models.BundledShelf;
import org.junit.jupiter.api.Test;

/// Who does what, whatever it is.
class AgentsTest {
  private static final Annotator ANNOTATOR = new Annotator(BundledShelf::open);

  private static List<String> acts(String text) {
    Annotations annotations = ANNOTATOR.annotate(Articles.of(text, null));
    List<String> acts = new ArrayList<>();
    for (Predicate predicate : annotations.predicates()) {
      String agent = predicate.agent();
      String who =
          agent == null ? "nobody" : annotations.entity(agent).map(Entity::name).orElse("?");
      acts.add(predicate.span().of(text) + ": " + who);
    }
    return acts;
  }

  @Test
  void theSubjectOfAVerbDoesItAndWhatIsJoinedToIt() {
    assertThat(acts("Kenyan police cordoned off the square and searched two houses."))
        .contains("cordoned: Kenyan police", "searched: Kenyan police");
  }

  @Test
  void whoStandsBehindByDoesIt() {
    assertThat(acts("The square was cordoned off by Kenyan police."))
        .contains("cordoned: Kenyan police");
    assertThat(acts("The square was cordoned off on Monday.")).contains("cordoned: nobody");
  }

  @Test
  void whoIsOrderedDoesWhatIsOrdered() {
    assertThat(acts("Kenya ordered its police to search the houses."))
        .contains("ordered: Kenya", "search: police");
    assertThat(acts("Kenya promised to search the houses.")).contains("search: Kenya");
  }

  @Test
  void aRelativeClauseIsAboutItsNoun() {
    assertThat(acts("Kenyan police, who searched the houses, found nothing."))
        .contains("searched: Kenyan police", "found: Kenyan police");
  }

  @Test
  void whoseAnActIsDoesIt() {
    assertThat(acts("The Kenyan army's raid failed.")).contains("raid: Kenyan army");
  }

  @Test
  void aPronounStandsForWhoIsMeant() {
    assertThat(acts("Ann Lee resigned. She left for Nairobi.")).contains("left: Ann Lee");
  }
}
