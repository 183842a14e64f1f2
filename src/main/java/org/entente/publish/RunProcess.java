package org.entente.publish;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The process of a run, as its heartbeat file names it.
 *
 * @param host the name of its machine
 * @param id its process id there
 * @param started when it began, in milliseconds since 1970; 0 if the system does not say
 */
record RunProcess(String host, long id, long started) {

  private static final Pattern WRITTEN = Pattern.compile("process (\\d+) on (\\S+) since (\\d+)\n");

  /**
   * This process.
   *
   * @throws UnknownHostException if its machine has no name
   */
  static RunProcess current() throws UnknownHostException {
    ProcessHandle process = ProcessHandle.current();
    return new RunProcess(
        InetAddress.getLocalHost().getHostName(), process.pid(), started(process));
  }

  private static long started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }

  /** The process that a heartbeat file names; nothing if it was cut off or has another form. */
  static Optional<RunProcess> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    return matcher.matches()
        ? Optional.of(
            new RunProcess(
                matcher.group(2),
                Long.parseLong(matcher.group(1)),
                Long.parseLong(matcher.group(3))))
        : Optional.empty();
  }

  String written() {
    return "process " + id + " on " + host + " since " + started + "\n";
  }

  /** Whether it is known to have ended: only a process of this machine can be. */
  boolean hasEnded() {
    try {
      return current().host.equals(host)
          && ProcessHandle.of(id).filter(process -> started(process) == started).isEmpty();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
