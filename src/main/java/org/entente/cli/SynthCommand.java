package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.cli.session.CommandSession;
import org.entente.config.UserException;
import org.entente.eval.synth.SynthWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code entente synth}: makes a corpus whose truth is known. */
@Command(
    name = "synth",
    description = {
      "Makes a corpus whose truth is known: OUTPUT/corpus/*.jsonl to be read by 'entente run', and"
          + " OUTPUT/truth, which 'entente check --truth' holds its tables against.",
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "One record in five is a copy of a story (the same, edited, shortened, carried on), one in"
          + " twenty is the same bulletin, one in twenty is German, one in forty must be refused."
    })
final class SynthCommand implements Callable<Integer> {

  @Option(
      names = "--articles",
      paramLabel = "NUMBER",
      defaultValue = "10000",
      description = "Records in all, some 2 kB each. Default: ${DEFAULT-VALUE}.")
  private long articles;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "The same seed gives the same records. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "PATH",
      description = "Folder to make; it must not be there yet.")
  private String output;

  @Override
  public Integer call() {
    if (articles < 1) {
      throw new UserException("--articles " + articles + ": expected 1 or more");
    }
    try (CommandSession session = CommandSession.open()) {
      session.reaching("--output", output);
      SynthWriter.write(session.spark(), articles, seed, output);
    }
    System.out.printf("%,d records: %s/corpus, their truth: %s/truth%n", articles, output, output);
    return Main.OK;
  }
}
