package org.copytaster.evaluation.annotation;

import java.util.Map;
import org.copytaster.annotate.WordReader;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Another reader of English, run beside ours in the same process.
///
/// Peers are compiled and found by the Maven profile `readers` only; see [ReadingPeers].
public interface ReadingPeer {
  String name();

  /// Names with their class, PER, ORG, LOC or MISC.
  Map<Span, String> names(String text);

  /// Parts of speech and dependencies on given words; `null` where the peer's scheme is another.
  @Nullable WordReader parser();
}
