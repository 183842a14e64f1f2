package org.entente.cli.option;

import org.apache.hadoop.conf.Configuration;
import org.entente.cli.session.CommandSession;
import org.entente.publish.file.OutputLayout;
import picocli.CommandLine.Option;

/** The option of the commands that need published tables. */
public final class PublishedOption {

  private static final String NAME = "--output";

  @Option(
      names = NAME,
      required = true,
      paramLabel = "PATH",
      description = "Folder that tables are published in.")
  private String path;

  public String path() {
    return path;
  }

  public OutputLayout layout() {
    return OutputLayout.of(path);
  }

  /** The configuration of file systems, after a check that the folder can be reached. */
  public Configuration reached(CommandSession session) {
    return session.reaching(NAME, path);
  }
}
