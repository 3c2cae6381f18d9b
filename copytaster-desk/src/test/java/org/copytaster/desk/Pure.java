package org.copytaster.desk;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.regex.Pattern;

/// No clock, chance, thread, disk, network, log, or default of the machine.
final class Pure extends ArchCondition<JavaClass> {
  static final Pure BE_PURE = new Pure();

  private static final Pattern BANNED_OWNERS =
      Pattern.compile(
          "java\\.util\\.(Random|SplittableRandom|concurrent\\.(Executor|Executors|ForkJoinPool|ThreadLocalRandom|CompletableFuture).*|logging\\..*|Timer)"
              + "|java\\.lang\\.(Thread(\\$.*)?|ProcessBuilder|Runtime)"
              + "|java\\.nio\\.file\\.(Files|FileSystems)"
              + "|java\\.io\\.(File|FileInputStream|FileOutputStream|FileReader|FileWriter|RandomAccessFile)"
              + "|java\\.net\\.(http\\..*|Socket|URLConnection|HttpURLConnection|InetAddress)"
              + "|java\\.security\\.SecureRandom|org\\.slf4j\\..*|java\\.lang\\.System\\$Logger");

  private static final Set<String> BANNED_CALLS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.Math.random",
          "java.util.Collections.shuffle",
          "java.util.UUID.randomUUID",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.nio.charset.Charset.defaultCharset",
          "java.time.ZoneId.systemDefault");

  private Pure() {
    super("have no clock, chance, thread, disk, network, log or default of the machine");
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    for (JavaAccess<?> access : item.getAccessesFromSelf()) {
      String owner = access.getTargetOwner().getName();
      String call = owner + "." + access.getName();
      boolean asksTheClock = access.getName().equals("now") && owner.startsWith("java.time.");
      if (asksTheClock || BANNED_CALLS.contains(call) || BANNED_OWNERS.matcher(owner).matches())
        events.add(SimpleConditionEvent.violated(item, access.getDescription()));
    }
  }
}
