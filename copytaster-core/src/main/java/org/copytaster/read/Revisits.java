package org.copytaster.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copytaster.model.Problem;
import org.copytaster.read.warc.WarcRecord;
import org.jspecify.annotations.Nullable;

/// What the `revisit` records of one web archive stand for (WARC 1.1, 6.7): a crawler that got the
/// same bytes again keeps a reference instead. Where the bytes lie in the same file under the same
/// address they are read there, and there is nothing to say. All others are told, so that nobody
/// takes a page for missing from the crawl.
final class Revisits {
  /// Captures that are remembered, the latest: a file of others may be of any length.
  private static final int MOST = 100_000;

  private static final String DIGEST = "warc-payload-digest";
  private final Map<String, String> byDigest = remembering();
  private final Map<String, String> byAddress = remembering();

  private static Map<String, String> remembering() {
    return new LinkedHashMap<>() {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
        return size() > MOST;
      }
    };
  }

  /// Takes note of a record of the file.
  ///
  /// @return why what the record stands for is not read; `null` where nothing is amiss
  @Nullable Problem pass(WarcRecord record) {
    String target = record.target();
    if (target == null) return null;
    String digest = record.headers().get(DIGEST);
    if (record.type().equals("revisit")) return missing(record, target, digest);
    if (record.type().equals("response") || record.type().equals("resource")) {
      byAddress.put(target, target);
      if (digest != null) byDigest.put(digest.strip(), target);
    }
    return null;
  }

  private @Nullable Problem missing(WarcRecord record, String target, @Nullable String digest) {
    String first = digest == null ? byAddress.get(target) : byDigest.get(digest.strip());
    if (target.equals(first)) return null;
    if (first != null)
      return new Problem(
          Problem.Kind.ABSTAINED, target + " has the bytes of " + first + "; they are read there");
    String of = record.headers().getOrDefault("warc-refers-to-target-uri", target).strip();
    String when = record.headers().getOrDefault("warc-refers-to-date", "an earlier day").strip();
    return new Problem(
        Problem.Kind.UNREADABLE,
        target
            + " is kept as a reference to "
            + (of.equals(target) ? "what it was" : of + " as it was")
            + " on "
            + when
            + ", which is not in this file before it");
  }
}
