package org.entente.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.entente.publish.file.RunManifest;

/** What runs: the versions of this program and of what it is built on. */
public final class BuildInfo {

  /**
   * The number of what this release finds in a record. It is raised whenever a change of code makes
   * the same record, lexicons and settings give other annotations: records with another number
   * cannot be added to.
   */
  public static final int FINDINGS = 2;

  private static final Properties BUILT = built();

  /** The version of this program. */
  public static final String ENTENTE = BUILT.getProperty("version");

  /** The commit that it was built from, abbreviated; "unknown" if it was built outside of Git. */
  public static final String COMMIT = commit();

  public static final String SPARK = org.apache.spark.package$.MODULE$.SPARK_VERSION();
  public static final String SPARK_NLP = com.johnsnowlabs.nlp.SparkNLP.version();
  public static final String JAVA = Runtime.version().toString();

  private BuildInfo() {}

  static RunManifest.Build build() {
    return new RunManifest.Build(ENTENTE, COMMIT, FINDINGS, SPARK, SPARK_NLP, JAVA);
  }

  private static String commit() {
    String commit = BUILT.getProperty("commit");
    return commit.isEmpty() ? "unknown" : commit;
  }

  private static Properties built() {
    Properties built = new Properties();
    try (InputStream in = BuildInfo.class.getResourceAsStream("/entente-build.properties")) {
      built.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read entente-build.properties", e);
    }
    return built;
  }
}
