package org.copytaster.desk.schedule;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.copytaster.desk.archive.Kind;
import org.copytaster.desk.feeds.FeedBook;
import org.copytaster.desk.feeds.Fetches;
import org.copytaster.desk.feeds.Lead;
import org.copytaster.desk.fetch.Exchange;
import org.copytaster.desk.fetch.Fetched;
import org.copytaster.desk.fetch.Fetcher;
import org.copytaster.desk.fetch.Request;
import org.copytaster.desk.fetch.WebAddress;
import org.copytaster.desk.files.Faults;
import org.copytaster.desk.files.Trouble;
import org.copytaster.desk.store.StoreException;
import org.copytaster.model.Problem;
import org.copytaster.read.Reader;
import org.copytaster.read.warc.HttpPayload;

/// One attempt at one page that a feed led to.
final class PageVisit {
  private final FeedBook book;
  private final Fetcher fetcher;
  private final Intake intake;
  private final InstantSource clock;
  private final Pace pace;
  private final Backoff backoff;
  private final Consumer<Trouble> troubles;

  PageVisit(
      FeedBook book,
      Fetcher fetcher,
      Intake intake,
      InstantSource clock,
      Pace pace,
      Backoff backoff,
      Consumer<Trouble> troubles) {
    this.book = book;
    this.fetcher = fetcher;
    this.intake = intake;
    this.clock = clock;
    this.pace = pace;
    this.backoff = backoff;
    this.troubles = troubles;
  }

  /// Fetches the page and writes down what became of it.
  void make(Lead lead) {
    try {
      follow(lead);
    } catch (StoreException | UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      end(lead, Faults.ours(e));
    }
  }

  private void follow(Lead lead) {
    Optional<WebAddress> address = WebAddress.of(lead.address());
    if (address.isEmpty()) {
      end(lead, new Problem(Problem.Kind.MALFORMED, lead.address() + " is no web address"));
      return;
    }
    try (Fetched fetched = fetcher.fetch(Request.of(address.get()))) {
      switch (fetched) {
        case Fetched.Closing() -> {}
        case Fetched.Arrived arrived -> arrived(lead, arrived.exchange());
        case Fetched.Unchanged _ ->
            end(lead, new Problem(Problem.Kind.UNREADABLE, "status 304 to a first question"));
        case Fetched.Gone gone -> {
          // To be read: what was kept of the page before is withdrawn by it.
          String where = intake.keep(Kind.COPY, gone.exchange(), details(lead));
          end(lead, new Problem(Problem.Kind.GONE, "status 410, kept at " + where));
        }
        case Fetched.Later later -> again(lead, later.problem(), later.until());
        case Fetched.Failed failed -> {
          if (failed.lasting()) end(lead, failed.problem());
          else
            again(lead, failed.problem(), clock.instant().plus(backoff.after(lead.attempts() + 1)));
        }
      }
    }
  }

  private void arrived(Lead lead, Exchange exchange) {
    HttpPayload payload = exchange.payload(Reader.ITEM_LIMIT);
    if (Reader.isCopy(payload)) {
      book.leads().settle(lead, Lead.Fate.KEPT, intake.keep(Kind.COPY, exchange, details(lead)));
      return;
    }
    intake.keep(Kind.LEAD, exchange, details(lead));
    String type = exchange.head().type();
    String what = type.isEmpty() ? "of no stated type" : type;
    end(lead, new Problem(Problem.Kind.UNKNOWN_FORMAT, "is " + what + ", no page"));
  }

  private static ObjectNode details(Lead lead) {
    ObjectNode details = JsonNodeFactory.instance.objectNode();
    Fetches.describe(lead, details);
    return details;
  }

  private void again(Lead lead, Problem problem, Instant due) {
    if (lead.attempts() + 1 >= pace.attempts()) {
      String detail = problem.detail() + "; given up after " + (lead.attempts() + 1) + " attempts";
      end(lead, new Problem(problem.kind(), detail));
    } else book.leads().putOff(lead, due, problem.detail());
  }

  private void end(Lead lead, Problem problem) {
    book.leads().settle(lead, Lead.Fate.PROBLEM, problem.detail());
    troubles.accept(new Trouble(lead.key(), problem));
  }
}
