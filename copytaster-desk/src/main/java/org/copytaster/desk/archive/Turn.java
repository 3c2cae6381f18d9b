package org.copytaster.desk.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// One's turn at a folder, among all threads and processes. A process that dies gives its turn up.
public final class Turn implements AutoCloseable {
  private static final String FILE = ".lock";

  /// A lock of the operating system is the whole process's; threads take turns by these.
  private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

  private final ReentrantLock thread;
  private final FileChannel channel;
  private final FileLock lock;

  private Turn(ReentrantLock thread, FileChannel channel, FileLock lock) {
    this.thread = thread;
    this.channel = channel;
    this.lock = lock;
  }

  /// Waits until it is one's turn.
  public static Turn of(Path folder) throws IOException {
    ReentrantLock thread = THREADS.computeIfAbsent(folder.toRealPath(), _ -> new ReentrantLock());
    thread.lock();
    FileChannel channel = null;
    try {
      channel =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return new Turn(thread, channel, channel.lock());
    } catch (IOException | RuntimeException e) {
      if (channel != null) channel.close();
      thread.unlock();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      lock.release();
    } finally {
      thread.unlock();
    }
  }
}
