package org.entente.cli.session;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.config.UserException;
import org.entente.run.BuildInfo;

/** What the machines of a command lack: a heap that is large enough, or a Java that Spark knows. */
public final class Shortage {

  /** The last Java that has the security manager, which the Hadoop of Spark 3 asks for. */
  private static final int LAST_JAVA_OF_SPARK_3 = 23;

  private static final Pattern TOO_SMALL =
      Pattern.compile("(System|Executor) memory (\\d+) must be at least (\\d+)");
  private static final Pattern TOO_LARGE =
      Pattern.compile("Required executor memory .* is above the max threshold[^!]*");

  private static final String LARGER =
      "ENTENTE_MEMORY or spark.driver.memory sets that of the driver, spark.executor.memory that of"
          + " an executor";

  private static final List<String> OF_HEAPS =
      List.of("Java heap space", "GC overhead limit exceeded", "exited with code 52");

  private Shortage() {}

  /**
   * Refuses a Java that Spark cannot run on.
   *
   * @param feature its version
   * @param spark the version of Spark
   * @throws UserException if it is too new
   */
  static void requireJava(int feature, String spark) {
    if (spark.startsWith("3.") && feature > LAST_JAVA_OF_SPARK_3) {
      throw new UserException(
          "Java " + feature + ": Spark " + spark + " cannot run on it; expected Java 17");
    }
  }

  /** Refuses the Java of this process if its Spark cannot run on it. */
  static void requireJava() {
    requireJava(Runtime.version().feature(), BuildInfo.SPARK);
  }

  /** The shortage that is among the causes of a failure, in one line. */
  public static Optional<String> find(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Optional<String> shortage = shortage(String.valueOf(cause.getMessage()));
      if (shortage.isPresent()) {
        return shortage;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> shortage(String message) {
    Matcher small = TOO_SMALL.matcher(message);
    if (small.find()) {
      String heap = small.group(1).equals("System") ? "the driver" : "an executor";
      return Optional.of(
          "the heap of %s, %d MB, is too small: Spark needs %d MB at least; %s"
              .formatted(heap, megabytes(small.group(2)), megabytes(small.group(3)), LARGER));
    }
    Matcher large = TOO_LARGE.matcher(message);
    if (large.find()) {
      return Optional.of("spark.executor.memory is too large for the cluster: " + large.group());
    }
    if (OF_HEAPS.stream().anyMatch(message::contains)) {
      return Optional.of("a heap was too small for the work; " + LARGER);
    }
    if (message.contains("UnsupportedClassVersionError")) {
      return Optional.of(
          "the Java of the executors is too old: expected Java 17; spark.executorEnv.JAVA_HOME names another");
    }
    return Optional.empty();
  }

  private static long megabytes(String bytes) {
    return Long.parseLong(bytes) >> 20;
  }
}
