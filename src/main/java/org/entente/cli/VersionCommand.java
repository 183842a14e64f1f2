package org.entente.cli;

import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.run.BuildInfo;
import org.entente.schema.Table;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code entente version}: says what runs. */
@Command(
    name = "version",
    description =
        "Prints the versions of Entente, Spark, Spark NLP, Java, schema and lexicons; the commit,"
            + " and the number of findings: outputs of releases with the same number can be added"
            + " to.",
    mixinStandardHelpOptions = true)
final class VersionCommand implements Runnable {

  @Override
  public void run() {
    for (String line : new Provider().getVersion()) {
      System.out.println(line);
    }
  }

  /** The lines that {@code --version} prints too. */
  static final class Provider implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {
        "entente " + BuildInfo.ENTENTE,
        "commit " + BuildInfo.COMMIT,
        "findings " + BuildInfo.FINDINGS,
        "spark " + BuildInfo.SPARK,
        "spark-nlp " + BuildInfo.SPARK_NLP,
        "java " + BuildInfo.JAVA,
        "schema " + Table.SCHEMA_VERSION,
        "lexicons " + LexiconSource.BUILT_IN.hash().substring(0, 12)
      };
    }
  }
}
