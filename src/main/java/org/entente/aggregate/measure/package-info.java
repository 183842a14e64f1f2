/** The measures of org.entente.stats as columns of counted cells. */
package org.entente.aggregate.measure;
