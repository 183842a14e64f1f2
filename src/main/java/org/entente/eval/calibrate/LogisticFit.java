package org.entente.eval.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.nlp.confidence.LogisticModel;

/**
 * Fits logistic models with a ridge penalty on standardised features.
 *
 * @param penalty the weight of the penalty in the sum of all losses; a larger one gives smaller
 *     coefficients
 */
record LogisticFit(SparkSession spark, double penalty) {

  private static final StructType SCHEMA =
      new StructType()
          .add("label", DataTypes.DoubleType, false)
          .add("features", SQLDataTypes.VectorType(), false);

  /** A feature of fewer examples has no coefficient. */
  private static final int LEAST_EXAMPLES = 10;

  private static final int ITERATIONS = 100;

  /** The model of some examples; one that knows only their share if all are alike. */
  LogisticModel fit(List<Example> examples) {
    List<String> features = features(examples);
    LogisticRegressionModel fitted =
        new LogisticRegression()
            .setMaxIter(ITERATIONS)
            .setElasticNetParam(0)
            .setRegParam(penalty / examples.size())
            .fit(rows(examples, features));
    TreeMap<String, Double> coefficients = new TreeMap<>();
    double[] values = fitted.coefficients().toArray();
    for (int i = 0; i < values.length; i++) {
      coefficients.put(features.get(i), values[i]);
    }
    return new LogisticModel(fitted.intercept(), coefficients);
  }

  private static List<String> features(List<Example> examples) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    examples.forEach(
        example ->
            example.features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
    counts.values().removeIf(count -> count < LEAST_EXAMPLES);
    return new ArrayList<>(counts.keySet());
  }

  private Dataset<Row> rows(List<Example> examples, List<String> features) {
    List<Row> rows = new ArrayList<>();
    for (Example example : examples) {
      double[] values =
          features.stream()
              .mapToDouble(name -> example.features().getOrDefault(name, 0.0))
              .toArray();
      rows.add(RowFactory.create(example.isSo() ? 1.0 : 0.0, Vectors.dense(values)));
    }
    return spark.createDataFrame(rows, SCHEMA).coalesce(1);
  }
}
