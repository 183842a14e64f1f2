/** The Spark session of a command: resources, progress, signals, and what runs short. */
package org.entente.cli.session;
