package org.copytaster.desk.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.model.Problem.Kind;

/// Reads one HTTP/1.1 response (RFC 9112), framing kept as it was sent.
final class ResponseReader {
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] +(\\d{3})(?: .*)?");
  private static final int MOST_PRELIMINARY = 5;
  private static final int LONGEST_CHUNK_LINE = 1024;
  private final Inflow in;
  private final Limits limits;

  ResponseReader(Inflow in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  Head head() throws Fault {
    for (int preliminary = 0; preliminary <= MOST_PRELIMINARY; preliminary++) {
      Head head = oneHead();
      if (head.status() >= 200) return head;
      in.forget();
    }
    throw Fault.lasting(Kind.MALFORMED, "more than " + MOST_PRELIMINARY + " preliminary responses");
  }

  private Head oneHead() throws Fault {
    String first = in.line(limits.head());
    Matcher status = STATUS.matcher(first);
    if (!status.matches()) throw noResponse(first);
    List<String> lines = new ArrayList<>();
    for (String line; !(line = in.line(limits.head())).isEmpty(); ) {
      if (in.size() > limits.head())
        throw Fault.lasting(
            Kind.TOO_LARGE, "headers of the response are longer than " + limits.head() + " bytes");
      boolean folded = line.startsWith(" ") || line.startsWith("\t");
      if (folded && !lines.isEmpty()) lines.add(lines.removeLast() + " " + line.strip());
      else lines.add(line);
    }
    return new Head(Integer.parseInt(status.group(1)), lines);
  }

  private Fault noResponse(String first) {
    if (in.size() == 0)
      return Fault.passing(Kind.UNREADABLE, "the server closed without a response");
    String shown = first.substring(0, Math.min(60, first.length()));
    return Fault.passing(Kind.MALFORMED, "no HTTP response: '" + shown + "'");
  }

  /// Takes the body in.
  ///
  /// @param cut true if what is longer than the limit is cut there; else it is refused
  void body(Head head, boolean cut) throws Fault {
    if (head.status() == 204 || head.status() == 304) return;
    String coding =
        String.join(",", head.all("Transfer-Encoding")).toLowerCase(Locale.ROOT).strip();
    if (coding.equals("chunked")) chunks(cut);
    else if (coding.isEmpty() || coding.equals("identity")) plain(head, cut);
    else throw Fault.lasting(Kind.MALFORMED, "transfer coding '" + coding + "' is not known");
  }

  private void plain(Head head, boolean cut) throws Fault {
    long stated = length(head);
    if (stated > limits.body() && !cut) throw tooLarge();
    long most = stated < 0 ? limits.body() + 1L : Math.min(stated, limits.body());
    long taken = in.take(most);
    if (stated < 0 && taken > limits.body() && !cut) throw tooLarge();
    if (stated >= 0 && taken < most)
      throw Fault.passing(Kind.UNREADABLE, "broke off: " + taken + " bytes of " + stated + " came");
  }

  /// -1 where the body ends with the connection.
  private static long length(Head head) throws Fault {
    List<String> stated =
        head.all("Content-Length").stream()
            .flatMap(value -> List.of(value.split(",", -1)).stream())
            .map(String::strip)
            .distinct()
            .toList();
    if (stated.isEmpty()) return -1;
    if (stated.size() > 1 || !stated.getFirst().matches("\\d{1,18}"))
      throw Fault.lasting(Kind.MALFORMED, "Content-Length " + shown(stated) + " is no length");
    return Long.parseLong(stated.getFirst());
  }

  private static String shown(List<String> stated) {
    String all = String.join(", ", stated);
    return "'" + all.substring(0, Math.min(60, all.length())) + "'";
  }

  private void chunks(boolean cut) throws Fault {
    long taken = 0;
    while (true) {
      String line = in.line(LONGEST_CHUNK_LINE).split(";", 2)[0].strip();
      if (!line.matches("0*[0-9a-fA-F]{1,7}"))
        throw line.isEmpty()
            ? Fault.passing(Kind.UNREADABLE, "broke off after " + taken + " bytes of chunks")
            : Fault.lasting(Kind.MALFORMED, "chunk size '" + line + "' is no number");
      long size = Long.parseLong(line, 16);
      if (size == 0) {
        trailers();
        return;
      }
      taken += size;
      // frames are counted too: a body of one-byte chunks is six times as long as it says
      if (taken > limits.body() || in.size() > 2L * limits.body() + limits.head()) {
        if (cut) return;
        throw tooLarge();
      }
      if (in.take(size) < size)
        throw Fault.passing(Kind.UNREADABLE, "broke off within a chunk of " + size + " bytes");
      in.line(2);
    }
  }

  private void trailers() throws Fault {
    int before = in.size();
    while (!in.line(limits.head()).isEmpty())
      if (in.size() - before > limits.head())
        throw Fault.lasting(Kind.TOO_LARGE, "trailers longer than " + limits.head() + " bytes");
  }

  private Fault tooLarge() {
    return Fault.lasting(Kind.TOO_LARGE, "body is longer than " + limits.body() + " bytes");
  }
}
