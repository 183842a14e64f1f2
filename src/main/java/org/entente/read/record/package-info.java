/** The records that a file is cut into. */
package org.entente.read.record;
