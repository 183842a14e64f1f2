package org.entente.model;

/** The four classes of dealings: said or done, together or against each other. */
public enum QuadClass {
  VERBAL_COOPERATION("verbal-cooperation"),
  MATERIAL_COOPERATION("material-cooperation"),
  VERBAL_CONFLICT("verbal-conflict"),
  MATERIAL_CONFLICT("material-conflict");

  private final String code;

  QuadClass(String code) {
    this.code = code;
  }

  /** The value of the column {@code quad_class}. */
  public String code() {
    return code;
  }
}
