package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// One word or mark, split as Universal Dependencies splits English (possessive `'s` and
/// contractions apart).
///
/// @param pos Universal Dependencies part of speech, such as `VERB`; `X` where unknown
/// @param lemma dictionary form, lower case but for names
/// @param head index of the governing token in [Annotations#tokens()], [#ROOT] for a sentence's
///   root, [#UNPARSED] where no parse exists
/// @param relation Universal Dependencies relation to the head, without subtype unless the parser
///   gives one; `null` where unparsed
public record Token(Span span, String pos, String lemma, int head, @Nullable String relation) {
  public static final int ROOT = -1;
  public static final int UNPARSED = -2;

  public Token {
    if (head < UNPARSED)
      throw new IllegalArgumentException("token head " + head + " is below " + UNPARSED);
  }

  public boolean isParsed() {
    return head != UNPARSED;
  }
}
