/** Plain texts and Reuters SGML. */
package org.entente.read.text;
