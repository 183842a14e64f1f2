package org.entente.cli;

import java.util.Optional;
import org.entente.cli.session.Shortage;
import org.entente.cli.session.StopSignal;
import org.entente.config.BusyOutputException;
import org.entente.config.TooManyRejectsException;
import org.entente.config.UserException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code entente}. */
@Command(
    name = "entente",
    description = {
      "Reads news corpora and says who works with whom, on what: country-pair x sector tables in"
          + " Parquet, with association statistics, and the sentence behind every count."
    },
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      AuditCommand.class,
      ShowCommand.class,
      ExportCommand.class,
      GcCommand.class,
      RepairCommand.class,
      ExplainCommand.class,
      ScoreCommand.class,
      CalibrateCommand.class,
      SynthCommand.class,
      VersionCommand.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = VersionCommand.Provider.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit codes: 0 done; 1 a fault of the program; 2 a mistake of the caller's; 3 too many"
          + " records refused; 75 another run is writing to the output: try again later; 130 and"
          + " 143 stopped by Ctrl-C and by SIGTERM."
    })
public final class Main {

  static final int OK = 0;
  static final int FAULT = 1;
  static final int MISTAKE = 2;
  static final int REJECTS = 3;

  /** EX_TEMPFAIL of sysexits.h. */
  static final int BUSY = 75;

  private Main() {}

  /**
   * Runs a command and ends the process with its exit code if that is not 0. After a success the
   * process ends by itself, as a cluster expects it, and after a signal with the code of that.
   */
  public static void main(String[] arguments) {
    int code = execute(arguments);
    System.out.flush();
    System.err.flush();
    if (code != OK && !StopSignal.isReceived()) {
      Runtime.getRuntime().halt(code);
    }
  }

  /** Runs a command and gives its exit code. */
  public static int execute(String... arguments) {
    CommandLine line = new CommandLine(new Main());
    line.setExecutionExceptionHandler((e, command, result) -> explain(e));
    line.setParameterExceptionHandler(
        (e, rest) -> {
          System.err.println("entente: " + e.getMessage());
          System.err.println(
              "Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
          return MISTAKE;
        });
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(java.nio.file.Path.class, LocalPath::of);
    line.registerConverter(org.apache.hadoop.fs.Path.class, org.apache.hadoop.fs.Path::new);
    line.setUsageHelpWidth(100);
    try {
      return arguments.length == 0 ? line.execute("--help") : line.execute(arguments);
    } catch (OutOfMemoryError e) {
      return explain(e);
    }
  }

  /**
   * Reports an error, in one line if the caller caused it, and returns the exit code. Any failure
   * after a signal is attributed to the signal.
   */
  private static int explain(Throwable e) {
    if (StopSignal.isReceived()) {
      return FAULT;
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UserException) {
        System.err.println("entente: " + cause.getMessage());
        return cause instanceof BusyOutputException ? BUSY : MISTAKE;
      }
      if (cause instanceof TooManyRejectsException) {
        System.err.println("entente: " + cause.getMessage());
        return REJECTS;
      }
    }
    Optional<String> shortage = Shortage.find(e);
    if (shortage.isPresent()) {
      System.err.println("entente: " + shortage.get());
      return MISTAKE;
    }
    System.err.println("entente: a fault of the program, please report it:");
    e.printStackTrace();
    return FAULT;
  }
}
