/** The tables hold: what must be true of published tables, re-checked on the tables themselves. */
package org.entente.check;
