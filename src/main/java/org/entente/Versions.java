package org.entente;

/** The versions of what runs. */
public final class Versions {

  /** Of this program, as the jar tells; "development" when it runs from its classes. */
  public static final String ENTENTE =
      orDevelopment(Versions.class.getPackage().getImplementationVersion());

  public static final String SPARK = org.apache.spark.package$.MODULE$.SPARK_VERSION();
  public static final String SPARK_NLP = com.johnsnowlabs.nlp.SparkNLP.version();

  private Versions() {}

  private static String orDevelopment(String version) {
    return version == null ? "development" : version;
  }
}
