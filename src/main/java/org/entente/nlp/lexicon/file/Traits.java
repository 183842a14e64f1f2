package org.entente.nlp.lexicon.file;

/** The traits of the lexicons of countries and of sectors that the rules know. */
public final class Traits {

  /** Also the name of something else; taken for the country unless something speaks against. */
  public static final String AMBIGUOUS = "ambiguous";

  /** More often something else; taken for the country only where the article names it otherwise. */
  public static final String WEAK = "weak";

  /** A leader's surname, which says who only behind a title or after the full name. */
  public static final String SURNAME = "surname";

  /** A term for how two deal, not for what in: "loan", "embassy", "construction". */
  public static final String MEANS = "means";

  /** A means that the matter beside it makes good: "exports" of grain, "construction" of a road. */
  public static final String GENERIC = "generic";

  private Traits() {}
}
