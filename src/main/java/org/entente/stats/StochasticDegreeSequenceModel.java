package org.entente.stats;

import java.util.Arrays;

/**
 * The stochastic degree sequence model: the probability that each story names each country, given
 * only the number of countries of each story and the number of stories of each country.
 *
 * <p>Of all probabilities with these numbers as expected values, it has the greatest entropy: p = x
 * y / (1 + x y) with one x for each story and one y for each country. Stories with the same number
 * of countries share their x, so the model has one row for each such number. Rows and columns that
 * leave no choice have probabilities 0 and 1.
 *
 * <p>Sources: Z. Neal, R. Domagalski, B. Sagan, Comparing alternatives to the fixed degree sequence
 * model, 2021; F. Saracco et al., Randomizing bipartite networks, 2015.
 */
public final class StochasticDegreeSequenceModel {

  private static final int MOST_SWEEPS = 1000;

  /** The relative change in a sweep below which the model counts as fitted. */
  private static final double FITTED = 1e-11;

  private final long[] stories;
  private final long[] degrees;
  private final long[] namings;
  private final boolean[] rowOpen;
  private final boolean[] columnOpen;
  private final double[][] probabilities;

  private StochasticDegreeSequenceModel(long[] degrees, long[] stories, long[] namings) {
    this.degrees = degrees.clone();
    this.stories = stories;
    this.namings = namings.clone();
    rowOpen = new boolean[degrees.length];
    columnOpen = new boolean[namings.length];
    Arrays.fill(rowOpen, true);
    Arrays.fill(columnOpen, true);
    probabilities = new double[namings.length][degrees.length];
  }

  /**
   * The probabilities by country and, within it, by number of countries.
   *
   * @param degrees the different numbers of countries that stories name
   * @param stories the number of stories for each of these, in the same order
   * @param namings the number of stories that name each country
   */
  public static double[][] fit(long[] degrees, long[] stories, long[] namings) {
    StochasticDegreeSequenceModel model =
        new StochasticDegreeSequenceModel(degrees, stories, namings);
    model.fixCertain();
    model.fitRest();
    return model.probabilities;
  }

  private void fixCertain() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int row = 0; row < degrees.length; row++) {
        long columns = openColumns();
        if (rowOpen[row] && (degrees[row] <= 0 || degrees[row] >= columns)) {
          fixRow(row, degrees[row] <= 0 ? 0 : 1);
          changed = true;
        }
      }
      for (int column = 0; column < namings.length; column++) {
        long rows = openStories();
        if (columnOpen[column] && (namings[column] <= 0 || namings[column] >= rows)) {
          fixColumn(column, namings[column] <= 0 ? 0 : 1);
          changed = true;
        }
      }
    }
  }

  private long openColumns() {
    long open = 0;
    for (boolean column : columnOpen) {
      open += column ? 1 : 0;
    }
    return open;
  }

  private long openStories() {
    long open = 0;
    for (int row = 0; row < stories.length; row++) {
      open += rowOpen[row] ? stories[row] : 0;
    }
    return open;
  }

  private void fixRow(int row, int probability) {
    rowOpen[row] = false;
    for (int column = 0; column < namings.length; column++) {
      if (columnOpen[column]) {
        probabilities[column][row] = probability;
        namings[column] -= probability * stories[row];
      }
    }
  }

  private void fixColumn(int column, int probability) {
    columnOpen[column] = false;
    for (int row = 0; row < degrees.length; row++) {
      if (rowOpen[row]) {
        probabilities[column][row] = probability;
        degrees[row] -= probability;
      }
    }
  }

  private void fitRest() {
    double all = 0;
    for (int row = 0; row < degrees.length; row++) {
      all += rowOpen[row] ? (double) degrees[row] * stories[row] : 0;
    }
    double[] x = start(degrees, rowOpen, all);
    double[] y = start(namings, columnOpen, all);
    double change = 1;
    for (int sweep = 0; sweep < MOST_SWEEPS && change > FITTED; sweep++) {
      change = Math.max(sweepRows(x, y), sweepColumns(x, y));
    }
    for (int column = 0; column < y.length; column++) {
      for (int row = 0; row < x.length; row++) {
        if (columnOpen[column] && rowOpen[row]) {
          probabilities[column][row] = x[row] * y[column] / (1 + x[row] * y[column]);
        }
      }
    }
  }

  private static double[] start(long[] sums, boolean[] open, double all) {
    double[] start = new double[sums.length];
    for (int at = 0; at < sums.length; at++) {
      start[at] = open[at] ? sums[at] / Math.sqrt(all) : 0;
    }
    return start;
  }

  /** Sets each x so that its stories name the given number of countries, with each y unchanged. */
  private double sweepRows(double[] x, double[] y) {
    double change = 0;
    for (int row = 0; row < x.length; row++) {
      if (rowOpen[row]) {
        double sum = 0;
        for (double of : y) {
          sum += of / (1 + x[row] * of);
        }
        double next = degrees[row] / sum;
        change = Math.max(change, Math.abs(next / x[row] - 1));
        x[row] = next;
      }
    }
    return change;
  }

  private double sweepColumns(double[] x, double[] y) {
    double change = 0;
    for (int column = 0; column < y.length; column++) {
      if (columnOpen[column]) {
        double sum = 0;
        for (int row = 0; row < x.length; row++) {
          sum += stories[row] * x[row] / (1 + x[row] * y[column]);
        }
        double next = namings[column] / sum;
        change = Math.max(change, Math.abs(next / y[column] - 1));
        y[column] = next;
      }
    }
    return change;
  }
}
