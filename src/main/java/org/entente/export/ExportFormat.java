package org.entente.export;

import java.util.Locale;

/** The form of an exported file. */
public enum ExportFormat {
  CSV,
  JSONL,
  GRAPHML;

  /** What names of files end with. */
  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
