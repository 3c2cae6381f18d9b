package org.copytaster.desk.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The list of commands.
@Command(
    name = "copytaster",
    versionProvider = Release.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Reads the reporting of many outlets and publishes, for every story, a brief that can be"
            + " checked line by line.",
    footer = {
      "",
      "Exit status: 0 all done, 1 some items had problems (listed on standard error; the rest is"
          + " done), 2 misuse.",
      "Start with: copytaster demo"
    })
final class Copytaster implements Runnable {
  @Spec private CommandSpec spec;

  private Copytaster(CommandSpec spec) {
    this.spec = spec;
  }

  static CommandLine commandLine(Terminal terminal) {
    CommandLine commands = new CommandLine(new Copytaster(CommandSpec.create()));
    commands.addSubcommand(new DemoCommand(terminal));
    commands.addSubcommand(new ReadCommand(terminal));
    commands.addSubcommand(new ExtractCommand(terminal));
    commands.addSubcommand(new GroupCommand(terminal));
    commands.addSubcommand(new BriefCommand(terminal));
    commands.addSubcommand(new VerifyCommand(terminal));
    commands.addSubcommand(new DeskCommand(terminal));
    commands.addSubcommand(new ImportCommand(terminal));
    commands.addSubcommand(FeedsCommand.commandLine(terminal));
    commands.addSubcommand(new SearchCommand(terminal));
    commands.addSubcommand(new ExportCommand(terminal));
    commands.addSubcommand(new RebuildCommand(terminal));
    commands.addSubcommand(new StatusCommand(terminal));
    commands.addSubcommand(new ActorsCommand(terminal));
    commands.addSubcommand(new EvaluateCommand(terminal));
    commands.getSubcommands().values().forEach(command -> command.setUsageHelpWidth(100));
    return commands.setUsageHelpWidth(100);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }
}
