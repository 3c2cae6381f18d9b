package org.copytaster.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.copytaster.model.Article;
import org.copytaster.model.Brief;
import org.copytaster.model.Evidence;
import org.copytaster.model.Line;
import org.jspecify.annotations.Nullable;

/// Proves one line.
final class LineCheck {
  private final Line line;
  private final Sources sources;
  private final boolean withdrawn;
  private final List<String> faults = new ArrayList<>();

  private LineCheck(Line line, Sources sources, boolean withdrawn) {
    this.line = line;
    this.sources = sources;
    this.withdrawn = withdrawn;
  }

  /// Why the line is not proved; empty if it is.
  static List<String> faults(Line line, Sources sources) {
    return faults(line, sources, false);
  }

  /// @param withdrawn whether the line is to rest on revisions that no longer speak
  static List<String> faults(Line line, Sources sources, boolean withdrawn) {
    LineCheck check = new LineCheck(line, sources, withdrawn);
    line.evidence().forEach(check::evidence);
    check.words();
    check.counts();
    check.references();
    return check.faults;
  }

  private void evidence(Evidence evidence) {
    Brief.SourceListing listing = sources.listings().get(evidence.report());
    Article article = sources.articles().get(evidence.report());
    if (listing == null) {
      faults.add("report " + evidence.report() + " is not among the sources");
    } else if (article == null) {
      faults.add("report " + evidence.report() + " cannot be read again at " + listing.origin());
    } else if (!article.revision().equals(evidence.revision())) {
      faults.add(
          "revision of "
              + evidence.report()
              + " is "
              + article.revision()
              + ", not "
              + evidence.revision());
    } else if (listing.superseded() && !withdrawn) {
      faults.add("report " + evidence.report() + " was superseded by a later revision");
    } else {
      cut(evidence, article.text());
    }
  }

  private void cut(Evidence evidence, String text) {
    if (evidence.span().end() > text.length()) {
      faults.add(
          "span "
              + evidence.span()
              + " ends after the text of "
              + evidence.report()
              + ", length "
              + text.length());
      return;
    }
    String words = evidence.span().of(text);
    if (!words.equals(evidence.quote()))
      faults.add(
          "span "
              + evidence.span()
              + " of "
              + evidence.report()
              + " reads <"
              + words
              + ">, not <"
              + evidence.quote()
              + ">");
    String hash = Evidence.hash(words);
    if (!hash.equals(evidence.sha256()))
      faults.add("hash of the words is " + hash + ", not " + evidence.sha256());
  }

  private void words() {
    String proved = line.template() == null ? verbatim() : filled();
    if (proved != null && !proved.equals(line.text()))
      faults.add("line reads <" + line.text() + "> but its evidence gives <" + proved + ">");
  }

  private @Nullable String verbatim() {
    List<Evidence> words = line.evidence().stream().filter(e -> e.slot() == null).toList();
    boolean others = line.evidence().stream().allMatch(e -> e.slot() == null || isAlso(e));
    if (words.size() == 1 && others) return words.getFirst().quote();
    faults.add(
        "a verbatim line has one piece of evidence for its words, and further ones only in slot "
            + Line.ALSO);
    return null;
  }

  /// Speaker and words must come from one report: stitched together from two they prove nothing.
  private @Nullable String filled() {
    Set<String> from = new LinkedHashSet<>();
    for (Evidence one : line.evidence()) if (!isAlso(one)) from.add(one.report());
    if (from.size() > 1) faults.add("template is filled from several reports: " + from);
    if (line.evidence().stream().anyMatch(e -> e.slot() == null))
      faults.add("evidence of a template line has no slot");
    try {
      return line.template() == null ? null : line.template().fill(line.evidence());
    } catch (IllegalArgumentException e) {
      faults.add(e.getMessage() == null ? "template cannot be filled" : e.getMessage());
      return null;
    }
  }

  private static boolean isAlso(Evidence evidence) {
    return Line.ALSO.equals(evidence.slot());
  }

  private void counts() {
    Set<String> outlets = new LinkedHashSet<>();
    Set<String> roots = new LinkedHashSet<>();
    for (Evidence one : line.evidence()) {
      Brief.SourceListing listing = sources.listings().get(one.report());
      if (listing == null) return;
      if (listing.outlet() != null) outlets.add(listing.outlet());
      roots.add(sources.brief().voiceOf(listing));
    }
    if (!outlets.equals(Set.copyOf(line.outlets())) || outlets.size() != line.outlets().size())
      faults.add("outlets are given as " + line.outlets() + " but the evidence has " + outlets);
    if (roots.size() != line.roots())
      faults.add("roots are given as " + line.roots() + " but the evidence has " + roots);
  }

  private void references() {
    reference("statement", line.statement());
    reference("event", line.event());
  }

  private void reference(String what, @Nullable String id) {
    if (id == null) return;
    int hash = id.lastIndexOf('#');
    String report = hash < 0 ? id : id.substring(0, hash);
    if (line.evidence().stream().noneMatch(e -> e.report().equals(report)))
      faults.add(what + " " + id + " is of a report that gives no evidence here");
  }
}
