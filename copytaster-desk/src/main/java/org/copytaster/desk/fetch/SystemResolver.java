package org.copytaster.desk.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The operating system's resolver, on threads of its own: a look-up blocks its thread, and name
/// servers of a hostile domain answer as late as they please, which would hold up the few threads
/// that carry all virtual ones.
final class SystemResolver implements Resolver {
  private static final int THREADS = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final ExecutorService LOOK_UPS = pool();

  private static ExecutorService pool() {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().daemon().name("look-up-", 1).factory());
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  @Override
  public List<InetAddress> addresses(String name) throws UnknownHostException {
    var answer = LOOK_UPS.submit(() -> List.of(InetAddress.getAllByName(name)));
    try {
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw failed(name, "no answer from its name servers");
    } catch (ExecutionException e) {
      throw failed(name, String.valueOf(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed(name, "interrupted");
    }
  }

  private static UnknownHostException failed(String name, String why) {
    return new UnknownHostException(name + ": " + why);
  }
}
