/** Pages to read: what a run found, and what is known of a dyad. */
package org.entente.report;
