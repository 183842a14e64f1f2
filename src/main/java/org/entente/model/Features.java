package org.entente.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The features of one statement by their codes; those that are 0 are left out. Immutable. */
public final class Features {

  /** Those of a statement that nothing is known of. */
  public static final Features NONE = new Builder().build();

  private final TreeMap<String, Double> values;

  private Features(Map<String, Double> values) {
    this.values = new TreeMap<>(values);
  }

  /** All that are not 0, by code. */
  public SortedMap<String, Double> values() {
    return Collections.unmodifiableSortedMap(values);
  }

  /** A builder that has all of them. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.values.putAll(values);
    return builder;
  }

  /** Collects features; one that is set again keeps the last value. */
  public static final class Builder {

    private final TreeMap<String, Double> values = new TreeMap<>();

    public Builder set(Feature feature, double value) {
      return put(feature.code(), value);
    }

    /** Sets {@code log(1 + count)}. */
    public Builder count(Feature feature, int count) {
      return put(feature.code(), Math.log1p(count));
    }

    /** Sets 1 if it is so, else 0. */
    public Builder flag(Feature feature, boolean isSo) {
      return put(feature.code(), isSo ? 1 : 0);
    }

    /** Adds 1 to one value of a feature that has several. */
    public Builder add(Feature feature, String value) {
      values.merge(feature.code(value), 1.0, Double::sum);
      return this;
    }

    /** Removes a feature and all its values. */
    public Builder remove(Feature feature) {
      values
          .keySet()
          .removeIf(code -> code.equals(feature.code()) || code.startsWith(feature.code("")));
      return this;
    }

    private Builder put(String code, double value) {
      if (value == 0) {
        values.remove(code);
      } else {
        values.put(code, value);
      }
      return this;
    }

    public Features build() {
      return new Features(values);
    }
  }
}
