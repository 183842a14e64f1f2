/** Measures of association and significance for contingency tables, and null models. */
package org.entente.stats;
