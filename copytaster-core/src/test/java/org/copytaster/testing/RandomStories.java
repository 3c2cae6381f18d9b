package org.copytaster.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.copytaster.model.EventType;
import org.copytaster.model.Modality;
import org.copytaster.model.Statement;
import org.copytaster.model.Story;

/// Stories of sentences drawn by chance, with quotations, hostile characters, copies and revisions.
/// The same seed gives the same stories.
public final class RandomStories {
  private static final String[] SUBJECTS = {
    "The army",
    "Rescuers in Orsa",
    "Minister Ana Ruiz",
    "Police",
    "It",
    "They",
    "Analysts",
    "Ines Vold"
  };
  private static final String[] DEEDS = {
    "shelled the northern town",
    "closed the harbour bridge",
    "counted 14 people dead",
    "counted 31 people dead",
    "denied that it shelled the northern town",
    "will meet the union on Friday",
    "reportedly arrested 12 people",
    "opened the bridge in 1931",
    "said the \"worst is over\" in the valley",
    "called it “a lie” \ud83d and left",
    "broke <b>off</b> talks"
  };
  private static final String[] ENDS = {
    " on Monday.", " after long talks in the capital.", ", officials said.",
        " because of the cold.",
    "?", " \"and", " \u202enehw.", "."
  };

  private final Random random;

  public RandomStories(long seed) {
    random = new Random(seed);
  }

  public Story next() {
    List<Dispatch> dispatches = new ArrayList<>();
    Map<String, String> roots = new HashMap<>();
    int reports = 1 + random.nextInt(5);
    for (int i = 0; i < reports; i++) {
      String id = "r" + i;
      dispatches.add(dispatch(id, dispatches));
      if (i > 0 && random.nextInt(3) == 0) roots.put(id, "r" + random.nextInt(i));
      if (random.nextInt(6) == 0) roots.put(id, "agency:Halyard");
    }
    return new Story(
        "st" + random.nextInt(99),
        dispatches.stream().map(Dispatch::report).toList(),
        roots,
        List.of());
  }

  private Dispatch dispatch(String id, List<Dispatch> earlier) {
    List<String> blocks = new ArrayList<>();
    if (random.nextInt(5) > 0) blocks.add("# " + SUBJECTS[random.nextInt(4)] + " acts in Orsa");
    if (random.nextInt(3) == 0) blocks.add("> " + sentence());
    if (random.nextInt(3) == 0) blocks.add("! A view of the bridge");
    for (int i = random.nextInt(7); i > 0; i--) {
      if (random.nextInt(5) == 0)
        blocks.add("## " + any("What happened", "Why now?", "Other", "Background"));
      blocks.add(random.nextInt(6) == 0 ? quotation() : sentence() + " " + sentence());
    }
    if (!earlier.isEmpty() && random.nextInt(3) == 0)
      blocks = new ArrayList<>(earlier.get(random.nextInt(earlier.size())).blocks());
    if (random.nextInt(4) == 0) blocks.add("Key takeaway: " + sentence());
    Dispatch dispatch = Dispatch.of(id, blocks.toArray(String[]::new));
    if (random.nextInt(4) > 0) dispatch.published("2026-03-0" + (1 + random.nextInt(6)));
    if (random.nextInt(3) == 0)
      dispatch.canonical("https://orsa.example/1").outlet("The Orsa Post");
    return code(dispatch);
  }

  private Dispatch code(Dispatch dispatch) {
    if (dispatch.has("“We heard"))
      dispatch
          .person("e1", "Lena Hoff", "head of the Bridge Institute")
          .says(
              Statement.Form.DIRECT, "Lena Hoff", "e1", Modality.ASSERTED, "“We heard the guns,”");
    if (dispatch.has("shelled"))
      dispatch.event(EventType.ASSAULT, "shelled", any(Modality.values()), "", "northern town");
    return dispatch;
  }

  private static String quotation() {
    return "“We heard the guns,” said Lena Hoff, head of the Bridge Institute. “Nobody slept.”";
  }

  private String sentence() {
    return any(SUBJECTS) + " " + any(DEEDS) + any(ENDS);
  }

  @SafeVarargs
  private <T> T any(T... items) {
    return items[random.nextInt(items.length)];
  }
}
