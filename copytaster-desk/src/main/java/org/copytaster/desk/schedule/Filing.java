package org.copytaster.desk.schedule;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.copytaster.desk.archive.Archive;
import org.copytaster.desk.archive.Deposit;
import org.copytaster.desk.archive.Kind;
import org.copytaster.desk.fetch.Exchange;

/// Files exchanges in the archive: request, response and how it was had.
public final class Filing implements Intake {
  private final Archive archive;
  private final AtomicLong copies = new AtomicLong();

  public Filing(Archive archive) {
    this.archive = archive;
  }

  /// How many exchanges were kept to be read.
  public long copies() {
    return copies.get();
  }

  @Override
  public String keep(Kind kind, Exchange exchange, ObjectNode details) {
    details.put("ip", exchange.remote().getHostAddress());
    details.put("milliseconds", exchange.took().toMillis());
    Deposit deposit =
        Deposit.fetched(
            kind,
            exchange.address().toString(),
            exchange.begun(),
            exchange.request(),
            inOnePiece(exchange),
            details);
    String where = archive.append(deposit).toString();
    if (kind == Kind.COPY) copies.incrementAndGet();
    return where;
  }

  /// What was fetched on the way: robots.txt, redirects.
  public void witness(Exchange exchange) {
    keep(Kind.LEAD, exchange, JsonNodeFactory.instance.objectNode());
  }

  /// The response as it was sent, but for its chunks: they are the connection's business. Their
  /// header stays under the name by which archives keep such headers.
  private static byte[] inOnePiece(Exchange exchange) {
    if (exchange.head().all("Transfer-Encoding").isEmpty()) return exchange.response();
    String head =
        new String(exchange.response(), 0, exchange.bodyAt(), StandardCharsets.ISO_8859_1)
            .replaceAll("(?im)^(transfer-encoding[ \\t]*:)", "X-Archive-Orig-$1");
    byte[] top = head.getBytes(StandardCharsets.ISO_8859_1);
    byte[] body = exchange.entity();
    byte[] whole = new byte[top.length + body.length];
    System.arraycopy(top, 0, whole, 0, top.length);
    System.arraycopy(body, 0, whole, top.length, body.length);
    return whole;
  }
}
