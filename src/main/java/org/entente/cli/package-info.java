/** The only entry: the commands, the Spark session, what a run prints, and the exit codes. */
package org.entente.cli;
