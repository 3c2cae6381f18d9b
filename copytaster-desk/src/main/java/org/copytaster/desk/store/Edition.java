package org.copytaster.desk.store;

import java.util.List;
import org.copytaster.model.Brief;
import org.copytaster.model.Report;

/// Everything the desk publishes at one moment: what `rebuild` makes from the archive alone.
///
/// @param reports in order of publication
/// @param arrival ids of the reports in order of arrival
/// @param addresses where they were found, so far as this edition's reading tells
public record Edition(
    List<Report> reports, List<Published> stories, List<String> arrival, List<Address> addresses) {
  public Edition {
    reports = List.copyOf(reports);
    arrival = List.copyOf(arrival);
    addresses = List.copyOf(addresses);
    stories = List.copyOf(stories);
  }

  /// One story of the edition.
  ///
  /// @param reports ids of its reports
  public record Published(StoryCard card, Brief brief, List<String> reports, List<String> related) {
    public Published {
      reports = List.copyOf(reports);
      related = List.copyOf(related);
    }
  }
}
