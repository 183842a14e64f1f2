package org.entente.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Dates as corpora write them. */
final class Dates {

  private Dates() {}

  /** The moment of an ISO 8601 date, with or without time and zone (then UTC), if it is one. */
  static Optional<Instant> parse(String written) {
    String date = written.strip().replace(' ', 'T');
    try {
      if (date.length() == 10) {
        return Optional.of(LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant());
      }
      boolean zoned = date.matches(".*(Z|[+-]\\d\\d(:?\\d\\d)?)$") && date.length() > 16;
      return Optional.of(
          zoned
              ? OffsetDateTime.parse(date.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2"))
                  .toInstant()
              : LocalDateTime.parse(date).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
