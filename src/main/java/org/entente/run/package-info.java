/**
 * One run of the job: {@link org.entente.run.Run} is opened, begins its steps and commits.
 *
 * <p>A class for each step passes the settings on and stores what comes out: {@link
 * org.entente.run.CorpusReading}, {@link org.entente.run.RecordAnnotation}, {@link
 * org.entente.run.TableExtraction} and {@link org.entente.run.TableAggregation}. The others say
 * what the run may add to, what it counted, and what its manifest holds.
 */
package org.entente.run;
