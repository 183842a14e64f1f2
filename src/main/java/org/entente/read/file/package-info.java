/** Files: formats, compression, splits, and the records they are cut into. */
package org.entente.read.file;
