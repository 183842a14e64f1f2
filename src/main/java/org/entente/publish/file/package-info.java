/** The files of an output: layout, pointer, manifests and the folders of runs. */
package org.entente.publish.file;
