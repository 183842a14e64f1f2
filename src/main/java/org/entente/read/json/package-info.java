/** JSON and JSON Lines files. */
package org.entente.read.json;
