package org.entente.cli.option;

import picocli.CommandLine.ParseResult;

/**
 * The options that were given on a command line, as opposed to those that have their defaults.
 *
 * @param line the command line
 */
public record GivenOptions(ParseResult line) {

  /** The value of an option if it was given, else that of an earlier run. */
  public <T> T orEarlier(String option, T value, T earlier) {
    return line.hasMatchedOption(option) ? value : earlier;
  }
}
