package org.copytaster.evaluation.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.model.Annotations;
import org.copytaster.model.Span;
import org.copytaster.model.Token;
import org.jspecify.annotations.Nullable;

/// One text's gold chains, found by the noun of each gold phrase: gold marks whole phrases, we mark
/// names and nouns.
final class CorefGold {
  private static final Set<String> CLOSES =
      Set.of("ADP", "VERB", "AUX", "SCONJ", "CCONJ", "PRON", "ADV");

  private final String text;
  private final List<Token> tokens;
  private final Map<Integer, String> chains = new HashMap<>();
  private final Map<Integer, Integer> lengths = new HashMap<>();
  private final Map<Span, String> exact = new HashMap<>();
  private final Set<String> named = new HashSet<>();

  CorefGold(GoldRecord record, Annotations annotations) {
    this.text = record.text();
    this.tokens = annotations.tokens();
    for (JsonNode node : record.spans()) {
      String chain = node.path("chain").asText();
      Span span = GoldRecord.span(node);
      if (chain.isEmpty()) continue;
      exact.put(span, chain);
      int head = head(span);
      if (head < 0) continue;
      if (tokens.get(head).pos().equals("PROPN")) named.add(chain);
      int length = span.end() - span.start();
      if (lengths.getOrDefault(head, Integer.MAX_VALUE) <= length) continue;
      lengths.put(head, length);
      chains.put(head, chain);
    }
  }

  /// The chain of a pronoun; `null` where gold has none, as for `it rains`.
  @Nullable String of(Span pronoun) {
    return exact.get(pronoun);
  }

  /// True if the chain names somebody or something.
  boolean isNamed(String chain) {
    return named.contains(chain);
  }

  /// The chain that most of the phrases are of; `null` where gold has none of them.
  @Nullable String of(Collection<Span> phrases) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Span phrase : phrases) {
      String chain = chain(phrase);
      if (chain != null) counts.merge(chain, 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /// Of the last word in the phrase that is the noun of a gold phrase.
  private @Nullable String chain(Span phrase) {
    String chain = null;
    for (int i = first(phrase.start());
        i < tokens.size() && tokens.get(i).span().start() < phrase.end();
        i++) if (chains.containsKey(i)) chain = chains.get(i);
    return chain;
  }

  /// The last noun before what hangs behind it.
  private int head(Span span) {
    int head = -1;
    for (int i = first(span.start());
        i < tokens.size() && tokens.get(i).span().end() <= span.end();
        i++) {
      String pos = tokens.get(i).pos();
      boolean mark = pos.equals("PUNCT") && !"-–'\"“”".contains(tokens.get(i).span().of(text));
      if (head >= 0 && (mark || CLOSES.contains(pos))) break;
      if (pos.equals("NOUN") || pos.equals("PROPN")) head = i;
    }
    return head;
  }

  private int first(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
