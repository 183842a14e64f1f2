/** WARC and WET web archives. */
package org.entente.read.warc;
