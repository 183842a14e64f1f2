/**
 * File systems: which one a path names, whether it can be reached, and how a file is put there
 * whole.
 *
 * <p>In: paths and Hadoop's configuration. Out: a {@code FileSystem}, or one line that says what is
 * missing.
 */
package org.entente.storage;
