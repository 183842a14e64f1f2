/** Options that several commands share, or that one command has many of. */
package org.entente.cli.option;
