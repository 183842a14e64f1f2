/** How we measure: contingency tables and the association of two features over many units. */
package org.entente.stats;
