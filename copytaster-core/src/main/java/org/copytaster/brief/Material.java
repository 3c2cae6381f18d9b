package org.copytaster.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copytaster.brief.passage.Openings;
import org.copytaster.brief.passage.Passage;
import org.copytaster.model.Report;
import org.copytaster.model.Story;

/// What a brief is made from: the passages of the reports that speak, and what is known about them.
///
/// @param passages one list a speaking report, in the story's order
record Material(
    Story story,
    Speaking speaking,
    Course course,
    List<List<Passage>> passages,
    Echoes echoes,
    Centrality centrality,
    List<Quotation> quotations,
    Cuts cuts,
    Core core,
    Openings openings,
    Offices offices,
    Lines lines) {

  static Material of(Story story) {
    Speaking speaking = Speaking.of(story);
    Course course = Course.of(story.reports());
    List<List<Passage>> passages = RoundUps.without(HouseText.without(speaking, course.year()));
    Echoes echoes = new Echoes(passages);
    List<Quotation> quotations = new ArrayList<>();
    for (int i = 0; i < passages.size(); i++)
      quotations.addAll(Quotations.of(speaking.reports().get(i), passages.get(i)));
    return new Material(
        story,
        speaking,
        course,
        passages,
        echoes,
        new Centrality(story, course, passages, echoes),
        quotations.stream().filter(one -> !Cuts.isCutShort(one, quotations)).toList(),
        new Cuts(speaking.reports()),
        Core.of(passages),
        Openings.of(passages),
        Offices.of(speaking.reports()),
        new Lines(story, echoes));
  }

  Stream<Passage> all() {
    return passages.stream().flatMap(List::stream);
  }

  List<Passage> of(Report report) {
    return passages.get(speaking.reports().indexOf(report));
  }

  /// False for what a round-up tells of other stories.
  boolean isOfStory(Passage passage) {
    return core.isIn(passage.terms());
  }

  /// True for what names somebody in an office that they have left since.
  boolean isStale(Passage passage) {
    return offices.isStale(passage.text(), passage.moment());
  }

  /// The quotation that a passage is.
  Optional<Quotation> quotation(Passage passage) {
    return quotations.stream().filter(quotation -> quotation.fills(passage)).findFirst();
  }

  String voice(Passage passage) {
    return story.voiceOf(passage.report().id());
  }

  /// How many independent voices the speaking reports go back to.
  long voices() {
    return speaking.reports().stream().map(r -> story.voiceOf(r.id())).distinct().count();
  }

  /// All passages, the most central first; ties keep the order of publication and of the text.
  List<Passage> byCentrality() {
    return all().sorted((a, b) -> Double.compare(centrality.of(b), centrality.of(a))).toList();
  }
}
