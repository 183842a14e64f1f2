package org.entente.eval.calibrate;

import java.util.Map;

/** What a logistic model learns from: features by name, and whether it is so. */
record Example(Map<String, Double> features, boolean isSo) {}
