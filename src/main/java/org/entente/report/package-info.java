/** Summaries of published tables for the terminal: a run, and one dyad. */
package org.entente.report;
