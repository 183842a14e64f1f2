package org.entente.annotate;

/** The columns that the annotation adds to a record. */
public final class AnnotationColumns {

  /** Title, dateline and body joined, the text that all annotations refer to. */
  public static final String TEXT = "text";

  /** What the document annotation carries along: field borders and day. */
  public static final String METADATA = "document_metadata";

  public static final String DOCUMENT = "entente_document";
  public static final String SENTENCE = "entente_sentence";
  public static final String ORGANIZATION = "entente_organization";
  public static final String COUNTRY = "entente_country";
  public static final String SECTOR = "entente_sector";
  public static final String STATEMENT = "entente_statement";

  private AnnotationColumns() {}
}
