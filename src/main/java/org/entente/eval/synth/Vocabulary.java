package org.entente.eval.synth;

import java.util.List;

/** The names and words that synthetic articles are made of. */
final class Vocabulary {

  /** A country, by the one name that articles have for it. */
  record Country(String code, String name) {}

  /** Goods, and the sector that they belong to. */
  record Goods(String name, String sector) {}

  static final List<Country> COUNTRIES =
      List.of(
          new Country("AGO", "Angola"),
          new Country("BGD", "Bangladesh"),
          new Country("BGR", "Bulgaria"),
          new Country("BLR", "Belarus"),
          new Country("BOL", "Bolivia"),
          new Country("BRA", "Brazil"),
          new Country("CHL", "Chile"),
          new Country("DZA", "Algeria"),
          new Country("ECU", "Ecuador"),
          new Country("EGY", "Egypt"),
          new Country("ETH", "Ethiopia"),
          new Country("FIN", "Finland"),
          new Country("GHA", "Ghana"),
          new Country("IDN", "Indonesia"),
          new Country("IRN", "Iran"),
          new Country("KAZ", "Kazakhstan"),
          new Country("KEN", "Kenya"),
          new Country("KHM", "Cambodia"),
          new Country("MAR", "Morocco"),
          new Country("MNG", "Mongolia"),
          new Country("MYS", "Malaysia"),
          new Country("NAM", "Namibia"),
          new Country("NOR", "Norway"),
          new Country("NPL", "Nepal"),
          new Country("PER", "Peru"),
          new Country("POL", "Poland"),
          new Country("PRT", "Portugal"),
          new Country("ROU", "Romania"),
          new Country("SRB", "Serbia"),
          new Country("SWE", "Sweden"),
          new Country("THA", "Thailand"),
          new Country("UGA", "Uganda"),
          new Country("UZB", "Uzbekistan"),
          new Country("VNM", "Vietnam"),
          new Country("ZMB", "Zambia"));

  static final List<Goods> GOODS =
      List.of(
          new Goods("coal", "energy.coal"),
          new Goods("natural gas", "energy.gas"),
          new Goods("wheat", "agriculture.crops"),
          new Goods("potash", "agriculture.inputs"),
          new Goods("medicines", "health.pharmaceuticals"),
          new Goods("steel", "minerals.metals"));

  /** Sentences without a country, sector or event; W is replaced by a name, w by a thing. */
  static final List<String> FILLERS =
      List.of(
          "The w was put beside the w on the day after W had been there.",
          "Nobody had asked W whether the w was of any use, and it was not.",
          "It was said by W that the w would be as long as the w.",
          "In the end W took the w back to W, where it had been before.",
          "What W had in mind was not clear to those who had read the w.",
          "There was a w in front of the w, and W had seen it from above.",
          "Of the w and the w that W had been told of, one was not there.");

  static final List<String> GERMAN =
      List.of(
          "Der w stand noch immer neben der Tür, als er am Abend endlich nach Hause kam.",
          "Niemand hatte W gefragt, ob das alles überhaupt noch zu etwas gut sein könnte.",
          "Am Ende brachte er den w wieder dorthin zurück, wo er vorher gewesen war.",
          "Es war nicht klar, was sich die anderen unter dem w eigentlich vorgestellt hatten.");

  static final List<String> SYLLABLES =
      List.of(
          "vor", "tum", "bek", "dal", "nix", "zur", "pol", "gam", "hest", "lund", "wim", "rask",
          "jot", "fenk", "sulm", "brod", "quil", "kerb", "mosk", "drev", "plim", "grot", "snad",
          "twel");

  private Vocabulary() {}
}
