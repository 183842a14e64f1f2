package org.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/** What a command left behind. */
record Ran(int code, String out, String err) {

  /** Runs a command that is given nothing to read. */
  static Ran of(String... arguments) {
    return reading("", arguments);
  }

  /** Runs a command with {@code input} as standard input. */
  static Ran reading(String input, String... arguments) {
    InputStream in = System.in;
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    ByteArrayOutputStream complained = new ByteArrayOutputStream();
    try {
      System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
      System.setOut(new PrintStream(written, true, UTF_8));
      System.setErr(new PrintStream(complained, true, UTF_8));
      int[] code = new int[1];
      scala.Console.withOut(
          System.out,
          () -> {
            code[0] = Main.execute(arguments);
            return null;
          });
      return new Ran(code[0], written.toString(UTF_8), complained.toString(UTF_8));
    } finally {
      System.setIn(in);
      System.setOut(out);
      System.setErr(err);
    }
  }

  /** The lines of standard error that begin with the program's name. */
  List<String> complaints() {
    return err.lines().filter(line -> line.startsWith("entente: ")).toList();
  }
}
