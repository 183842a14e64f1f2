/** Pages to read: what a run found, what is known of a dyad, and one article explained. */
package org.entente.report;
