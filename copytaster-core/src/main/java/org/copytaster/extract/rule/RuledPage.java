package org.copytaster.extract.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.model.Problem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What an outlet's rules find on one page. What they say nothing of is `null` or empty, and found
/// in the general way. Belongs to one thread, as its page does.
public final class RuledPage {
  /// Without these a page is another article or none: that they are not found is told, since it
  /// mostly means that the outlet has changed its pages.
  private static final Set<Field> NEEDED =
      EnumSet.of(Field.HEADLINE, Field.BODY, Field.BYLINE, Field.PUBLISHED);

  private static final int FARTHEST_PICTURE = 6;

  private final OutletRule rule;
  private final Document page;
  private final Set<Element> body = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> underPictures = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Caption> captions = new ArrayList<>();
  private final Map<Field, List<String>> words = new EnumMap<>(Field.class);

  /// Words under a picture.
  ///
  /// @param image the picture's element
  public record Caption(Element image, String words, @Nullable String credit) {}

  private RuledPage(Document page, OutletRule rule) {
    this.page = page;
    this.rule = rule;
  }

  static RuledPage of(Document page, OutletRule rule, List<Problem> problems) {
    RuledPage ruled = new RuledPage(page, rule);
    for (Selection selection : rule.selections(Field.REMOVE))
      selection.elements(page).forEach(Element::remove);
    for (Selection selection : rule.selections(Field.BODY))
      ruled.body.addAll(selection.elements(page));
    for (Field field : rule.selections().keySet()) ruled.words.put(field, ruled.find(field));
    ruled.captions();
    ruled.tell(problems);
    return ruled;
  }

  private List<String> find(Field field) {
    if (field == Field.BODY || field == Field.REMOVE) return List.of();
    List<String> found = new ArrayList<>();
    for (Selection selection : rule.selections(field)) {
      found.addAll(selection.words(page));
      if (!field.gathers() && !found.isEmpty()) break;
    }
    return found;
  }

  private void captions() {
    for (Selection selection : rule.selections(Field.CAPTION))
      for (Element element : selection.elements(page).stream().limit(Selection.MOST).toList()) {
        String said = Selection.said(element);
        Element frame = frame(element);
        if (said.isEmpty() || frame == null) continue;
        Element image = frame.selectFirst("img, amp-img");
        if (image == null) continue;
        underPictures.add(element);
        captions.add(new Caption(image, said, credit(frame, element)));
      }
  }

  /// The nearest element around the caption that holds a picture.
  private static @Nullable Element frame(Element caption) {
    Element at = caption;
    for (int up = 0; up < FARTHEST_PICTURE && at != null; up++, at = at.parent())
      if (at.selectFirst("img, amp-img") != null) return at;
    return null;
  }

  private @Nullable String credit(Element frame, Element caption) {
    for (Selection selection : rule.selections(Field.CREDIT))
      for (Element element : selection.elements(frame))
        if (element != caption && element.hasText()) return Selection.said(element);
    return null;
  }

  private void tell(List<Problem> problems) {
    for (Field field : NEEDED) {
      List<Selection> selections = rule.selections(field);
      boolean found = field == Field.BODY ? !body.isEmpty() : first(field) != null;
      if (selections.isEmpty() || found) continue;
      Selection last = selections.getLast();
      problems.add(
          new Problem(
              Problem.Kind.ABSTAINED,
              "outlet rule at "
                  + last.place()
                  + " finds nothing: "
                  + field.word()
                  + " "
                  + last.written()
                  + "; the page is read without it"));
    }
  }

  private @Nullable String first(Field field) {
    List<String> found = all(field);
    return found.isEmpty() ? null : found.getFirst();
  }

  private List<String> all(Field field) {
    return words.getOrDefault(field, List.of());
  }

  public @Nullable String outlet() {
    return rule.outlet();
  }

  public @Nullable String headline() {
    return first(Field.HEADLINE);
  }

  public @Nullable String alternative() {
    return first(Field.ALTERNATIVE);
  }

  public @Nullable String deck() {
    return first(Field.DECK);
  }

  public @Nullable String section() {
    return first(Field.SECTION);
  }

  /// As the page has them, one element each.
  public List<String> bylines() {
    return all(Field.BYLINE);
  }

  public @Nullable String published() {
    return first(Field.PUBLISHED);
  }

  public @Nullable String updated() {
    return first(Field.UPDATED);
  }

  public List<String> tags() {
    return all(Field.TAG);
  }

  public List<Caption> pictures() {
    return captions;
  }

  /// Whether the rules say what is copy.
  public boolean hasBody() {
    return !body.isEmpty();
  }

  /// Whether the element stands in the copy, as the rules have it.
  public boolean isCopy(Element element) {
    boolean copy = false;
    for (Element at = element; at != null; at = at.parent()) {
      if (underPictures.contains(at)) return false;
      copy |= body.contains(at);
    }
    return copy;
  }
}
