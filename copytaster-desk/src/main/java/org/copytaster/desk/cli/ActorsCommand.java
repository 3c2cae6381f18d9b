package org.copytaster.desk.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.copytaster.desk.Desk;
import org.copytaster.desk.actors.Figure;
import org.copytaster.desk.actors.Register;
import org.copytaster.desk.actors.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `actors`: who is who on a desk, and rulings about it.
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    description = {
      "Lists who appears in a desk's reports, one JSON line each, or rules who is who:",
      "  actors list",
      "  actors rename ID NAME     goes by another name",
      "  actors merge ID OTHER     is the same as the actor OTHER",
      "  actors split ID REPORT    is somebody else in that report",
      "Rulings are kept in the archive and survive a rebuild."
    })
final class ActorsCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final DataFolder data = new DataFolder();

  @Parameters(arity = "0..3", paramLabel = "WHAT", description = "list, rename, merge or split")
  private String[] words = {};

  ActorsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Desk desk = data.open();
        Lines lines = new Lines(terminal)) {
      Register register = Register.of(desk.store());
      if (words.length == 0 || words.length == 1 && words[0].equals("list"))
        register.figures().forEach(figure -> lines.print(line(figure)));
      else desk.note(Ruling.SUBJECT, ruling(register).json());
    }
    return Main.DONE;
  }

  private Ruling ruling(Register register) {
    if (words.length != 3)
      throw new Misuse(
          "actors takes list, or rename, merge or split with two words, not "
              + words.length
              + " in all");
    Ruling ruling = new Ruling(kind(words[0]), words[1], words[2]);
    figure(register, ruling.figure());
    if (ruling.kind() == Ruling.Kind.MERGE) figure(register, ruling.other());
    return ruling;
  }

  private static Ruling.Kind kind(String word) {
    for (Ruling.Kind kind : Ruling.Kind.values())
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) return kind;
    throw new Misuse("actors " + word + " is none of list, rename, merge, split");
  }

  private static void figure(Register register, String id) {
    if (register.figure(id).isEmpty())
      throw new Misuse("no actor has the id " + id + "; `actors list` shows them");
  }

  private static String line(Figure figure) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", figure.id())
        .put("name", figure.name())
        .put("type", figure.type().name())
        .put("country", figure.country())
        .put("role", figure.role())
        .put("reports", figure.appearances().size())
        .toString();
  }
}
