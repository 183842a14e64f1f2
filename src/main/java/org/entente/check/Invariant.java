package org.entente.check;

/** Something that must be true of published tables. */
sealed interface Invariant {

  /** What must hold, and of which tables. */
  String name();

  /** The SQL query that gives the rows that break it, over views named like the tables. */
  String violations();

  /**
   * What must be true of each row of a table by itself; all of these of a table are checked in one
   * reading.
   *
   * @param holds what must hold
   * @param broken the SQL condition of the rows that break it
   */
  record OfRows(String table, String holds, String broken) implements Invariant {

    @Override
    public String name() {
      return table + ": " + holds;
    }

    @Override
    public String violations() {
      return "select * from " + table + " where " + broken;
    }
  }

  /** What must be true of rows together. */
  record OfTables(String name, String violations) implements Invariant {}
}
