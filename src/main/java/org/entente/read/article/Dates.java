package org.entente.read.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as news and corpora write them: ISO 8601, RFC 5322, "26-FEB-1987 15:02:20.00", "Wednesday,
 * March 13, 2024 at 8:05 am EDT", seconds or milliseconds since 1970. Without a zone they are UTC.
 *
 * <p>A form that countries read differently, such as 3/4/2024, is not accepted; nor is a bare year.
 */
final class Dates {

  private static final int LONGEST = 80;

  /** No printed news is older. */
  private static final int EARLIEST_YEAR = 1600;

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Map<String, Integer> HOURS_OF_ZONE =
      Map.ofEntries(
          Map.entry("", 0),
          Map.entry("z", 0),
          Map.entry("ut", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("est", -5),
          Map.entry("edt", -4),
          Map.entry("cst", -6),
          Map.entry("cdt", -5),
          Map.entry("mst", -7),
          Map.entry("mdt", -6),
          Map.entry("pst", -8),
          Map.entry("pdt", -7),
          Map.entry("bst", 1),
          Map.entry("cet", 1),
          Map.entry("cest", 2),
          Map.entry("msk", 3));

  private static final Pattern EPOCH =
      Pattern.compile("(\\d{9,10})((?<=\\d{10})\\d{3})?(?:\\.\\d*)?");
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:t?(\\d\\d)(\\d\\d)(\\d\\d)(z?))?");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:t|,? at |,? )(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)?( ?[ap]\\.?m\\.?)?");
  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})[-/.](\\d\\d)[-/.](\\d\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\\.?,?[ -](\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern DAY_OF_WEEK =
      Pattern.compile("(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,? ");
  private static final Pattern ZONE =
      Pattern.compile("([a-z]{0,4})(?:([+-])(\\d\\d):?(\\d\\d)?)?(?: \\([a-z]{1,5}\\))?");
  private static final Pattern YEAR_LAST = Pattern.compile("(?:([a-z]{1,4}) )?(\\d{4})");

  private Dates() {}

  /**
   * The moment that is written, if it is one that news can have: from 1600 to the year after this.
   *
   * @param today a day of this year
   */
  static Optional<Instant> parse(String written, LocalDate today) {
    return parse(written)
        .filter(
            moment -> {
              int year = moment.atOffset(ZoneOffset.UTC).getYear();
              return year >= EARLIEST_YEAR && year <= today.getYear() + 1;
            });
  }

  /** The moment that is written, if it is one. */
  static Optional<Instant> parse(String written) {
    String date = written.strip().toLowerCase(Locale.ROOT);
    if (date.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      Matcher epoch = EPOCH.matcher(date);
      if (epoch.matches()) {
        long seconds = Long.parseLong(epoch.group(1));
        return Optional.of(
            Instant.ofEpochSecond(seconds)
                .plusMillis(epoch.group(2) == null ? 0 : Long.parseLong(epoch.group(2))));
      }
      Matcher compact = COMPACT.matcher(date);
      return compact.matches() ? Optional.of(compact(compact)) : withNames(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Instant compact(Matcher found) {
    LocalDate day = day(found.group(1), number(found.group(2)), found.group(3));
    LocalTime time =
        found.group(4) == null
            ? LocalTime.MIDNIGHT
            : LocalTime.of(number(found.group(4)), number(found.group(5)), number(found.group(6)));
    return day.atTime(time).toInstant(ZoneOffset.UTC);
  }

  /** A date whose parts are identified by the characters between them. */
  private static Optional<Instant> withNames(String date) {
    Matcher weekday = DAY_OF_WEEK.matcher(date);
    String rest = weekday.lookingAt() ? date.substring(weekday.end()) : date;
    Matcher time = TIME.matcher(rest);
    if (!time.find()) {
      return day(rest).map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
    String before = rest.substring(0, time.start());
    String after = rest.substring(time.end()).strip();
    Matcher yearLast = YEAR_LAST.matcher(after);
    if (yearLast.matches()) {
      before += " " + yearLast.group(2);
      after = yearLast.group(1) == null ? "" : yearLast.group(1);
    }
    Optional<LocalDate> day = day(before);
    Optional<ZoneOffset> zone = zone(after);
    return day.isEmpty() || zone.isEmpty()
        ? Optional.empty()
        : Optional.of(day.get().atTime(time(time)).toInstant(zone.get()));
  }

  private static Optional<LocalDate> day(String written) {
    Matcher iso = ISO_DAY.matcher(written);
    if (iso.matches()) {
      return Optional.of(day(iso.group(1), number(iso.group(2)), iso.group(3)));
    }
    Matcher dayFirst = DAY_FIRST.matcher(written);
    if (dayFirst.matches()) {
      return Optional.of(day(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1)));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(written);
    return monthFirst.matches()
        ? Optional.of(day(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2)))
        : Optional.empty();
  }

  private static LocalDate day(String year, int month, String day) {
    return LocalDate.of(number(year), month, number(day));
  }

  /** The number of a month by its first three letters; 0, which no date has, if unknown. */
  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3)) + 1;
  }

  private static LocalTime time(Matcher time) {
    int hour = number(time.group(1));
    if (time.group(5) != null) {
      hour = hour % 12 + (time.group(5).contains("p") ? 12 : 0);
    }
    int second = time.group(3) == null ? 0 : number(time.group(3));
    String part = time.group(4) == null ? "" : time.group(4);
    return LocalTime.of(
        hour, number(time.group(2)), second, number((part + "000000000").substring(0, 9)));
  }

  private static Optional<ZoneOffset> zone(String written) {
    Matcher zone = ZONE.matcher(written);
    if (!zone.matches() || !HOURS_OF_ZONE.containsKey(zone.group(1))) {
      return Optional.empty();
    }
    if (zone.group(2) == null) {
      return Optional.of(ZoneOffset.ofHours(HOURS_OF_ZONE.get(zone.group(1))));
    }
    int minutes = 60 * number(zone.group(3)) + (zone.group(4) == null ? 0 : number(zone.group(4)));
    return Optional.of(
        ZoneOffset.ofTotalSeconds(60 * (zone.group(2).equals("-") ? -minutes : minutes)));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
