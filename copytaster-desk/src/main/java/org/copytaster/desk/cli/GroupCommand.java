package org.copytaster.desk.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.copytaster.extract.rule.OutletRules;
import org.copytaster.model.Lineage;
import org.copytaster.model.Report;
import org.copytaster.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `group PATH…`: which reports are of one story, or who copied whom.
@Command(
    name = "group",
    mixinStandardHelpOptions = true,
    description = "Groups reports into stories: {id, story} a line, in the order of the input.")
final class GroupCommand implements Callable<Integer> {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private final Terminal terminal;
  @Mixin private final Paths paths = new Paths();
  @Mixin private final Rules rules = new Rules();

  @Option(
      names = "--pairs",
      description = "Print who owes copy to whom instead: {from, to, kind, evidence} a line.")
  private boolean pairs;

  GroupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Report> reports = new ArrayList<>();
    OutletRules followed = rules.read();
    int status =
        paths.read(
            terminal,
            capture -> Staff.newsroom().following(followed).report(capture),
            Report::problems,
            reports::add);
    try (Lines lines = new Lines(terminal)) {
      if (pairs) Staff.newsroom().traced(reports).forEach(report -> printEdges(report, lines));
      else printStories(reports, lines);
    }
    return status;
  }

  private static void printStories(List<Report> reports, Lines lines) {
    Map<String, String> homes = new HashMap<>();
    for (Story story : Staff.newsroom().stories(reports))
      for (Report report : story.reports()) homes.put(report.id(), story.id());
    for (Report report : reports) {
      ObjectNode line = JSON.objectNode().put("id", report.id());
      lines.print(line.put("story", homes.get(report.id())).toString());
    }
  }

  private static void printEdges(Report report, Lines lines) {
    for (Lineage edge : report.lineage()) {
      ObjectNode line = JSON.objectNode().put("from", report.id()).put("to", edge.to());
      line.put("kind", edge.kind().name().toLowerCase(Locale.ROOT));
      ArrayNode evidence = line.putArray("evidence");
      edge.evidence().forEach(trace -> evidence.add(trace.what()));
      lines.print(line.toString());
    }
  }
}
