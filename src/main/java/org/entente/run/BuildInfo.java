package org.entente.run;

/** The versions of what runs. */
public final class BuildInfo {

  /** Of this program, as the jar tells; "development" when it runs from its classes. */
  public static final String ENTENTE =
      orDevelopment(BuildInfo.class.getPackage().getImplementationVersion());

  public static final String SPARK = org.apache.spark.package$.MODULE$.SPARK_VERSION();
  public static final String SPARK_NLP = com.johnsnowlabs.nlp.SparkNLP.version();

  private BuildInfo() {}

  private static String orDevelopment(String version) {
    return version == null ? "development" : version;
  }
}
