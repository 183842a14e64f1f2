/** Fits the models of confidence on articles with labelled dealings. */
package org.entente.eval.calibrate;
