package org.entente.cli.option;

import java.nio.file.Path;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import picocli.CommandLine.Option;

/** The option of the commands that need the lexicons of a run. */
public final class LexiconOption {

  @Option(
      names = "--lexicon",
      paramLabel = "DIR",
      description = "Folder of lexicon files, as for run. Default: the built-in lexicons.")
  private Path folder;

  public LexiconSource source() {
    return folder == null ? LexiconSource.BUILT_IN : LexiconSource.withDirectory(folder);
  }

  public Lexicons lexicons() {
    return Lexicons.of(source());
  }
}
