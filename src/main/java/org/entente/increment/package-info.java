/** Between steps 1 and 2: which records of a corpus are new. */
package org.entente.increment;
