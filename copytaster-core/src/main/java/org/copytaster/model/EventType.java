package org.copytaster.model;

/// The sixteen event types of PLOVER (2022 manual), with the quad class each belongs to.
public enum EventType {
  AGREE(Quad.VERBAL_COOPERATION),
  CONSULT(Quad.VERBAL_COOPERATION),
  SUPPORT(Quad.VERBAL_COOPERATION),
  CONCEDE(Quad.VERBAL_COOPERATION),
  COOPERATE(Quad.MATERIAL_COOPERATION),
  AID(Quad.MATERIAL_COOPERATION),
  RETREAT(Quad.MATERIAL_COOPERATION),
  REQUEST(Quad.VERBAL_CONFLICT),
  ACCUSE(Quad.VERBAL_CONFLICT),
  REJECT(Quad.VERBAL_CONFLICT),
  THREATEN(Quad.VERBAL_CONFLICT),
  PROTEST(Quad.MATERIAL_CONFLICT),
  SANCTION(Quad.MATERIAL_CONFLICT),
  MOBILIZE(Quad.MATERIAL_CONFLICT),
  COERCE(Quad.MATERIAL_CONFLICT),
  ASSAULT(Quad.MATERIAL_CONFLICT);

  private final Quad quad;

  EventType(Quad quad) {
    this.quad = quad;
  }

  public Quad quad() {
    return quad;
  }

  /// The four corners of political events: words or deeds, with or against.
  public enum Quad {
    VERBAL_COOPERATION("VC"),
    MATERIAL_COOPERATION("MC"),
    VERBAL_CONFLICT("VX"),
    MATERIAL_CONFLICT("MX");

    private final String code;

    Quad(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
