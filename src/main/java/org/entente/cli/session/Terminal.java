package org.entente.cli.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Scanner;

/** The terminal that the output goes to, if it does. */
public final class Terminal {

  private static final int USUAL_WIDTH = 100;

  private Terminal() {}

  /** Whether standard output is a terminal, wherever the input comes from. */
  public static boolean isOutput() {
    if (System.console() != null) {
      return true;
    }
    try {
      String output = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
      return output.startsWith("/dev/pts/") || output.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }

  /** The signs of a line: of the terminal's, else as many as a page is read well with. */
  public static int width() {
    if (!isOutput()) {
      return USUAL_WIDTH;
    }
    try {
      Process stty = new ProcessBuilder("stty", "size").redirectInput(new File("/dev/tty")).start();
      try (Scanner answer = new Scanner(stty.getInputStream(), UTF_8)) {
        answer.nextInt();
        return Math.max(40, Math.min(answer.nextInt(), 120));
      }
    } catch (IOException | NoSuchElementException e) {
      return USUAL_WIDTH;
    }
  }
}
