/** How a run is tuned: every setting once, and the error that is the caller's to mend. */
package org.entente.config;
