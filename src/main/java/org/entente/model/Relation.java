package org.entente.model;

import static org.entente.model.QuadClass.MATERIAL_CONFLICT;
import static org.entente.model.QuadClass.MATERIAL_COOPERATION;
import static org.entente.model.QuadClass.VERBAL_CONFLICT;
import static org.entente.model.QuadClass.VERBAL_COOPERATION;

/** What one country does to or with another: the sixteen event types of PLOVER, and trade. */
public enum Relation {
  AGREE(VERBAL_COOPERATION),
  CONSULT(VERBAL_COOPERATION),
  SUPPORT(VERBAL_COOPERATION),
  CONCEDE(VERBAL_COOPERATION),
  COOPERATE(MATERIAL_COOPERATION),
  AID(MATERIAL_COOPERATION),
  RETREAT(MATERIAL_COOPERATION),
  REQUEST(VERBAL_CONFLICT),
  ACCUSE(VERBAL_CONFLICT),
  REJECT(VERBAL_CONFLICT),
  THREATEN(VERBAL_CONFLICT),
  PROTEST(MATERIAL_CONFLICT),
  SANCTION(MATERIAL_CONFLICT),
  MOBILIZE(MATERIAL_CONFLICT),
  COERCE(MATERIAL_CONFLICT),
  ASSAULT(MATERIAL_CONFLICT),
  TRADE(MATERIAL_COOPERATION);

  private final QuadClass quadClass;

  Relation(QuadClass quadClass) {
    this.quadClass = quadClass;
  }

  public QuadClass quadClass() {
    return quadClass;
  }
}
