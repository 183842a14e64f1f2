/** What score and calibrate print: tables of how well labelled texts are read. */
package org.entente.cli.score;
