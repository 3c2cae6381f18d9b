package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// Where the words of a line stand, so that anyone can look again.
///
/// @param report id of the report
/// @param revision [Article#revision()] of the text quoted from
/// @param span into that revision's text
/// @param sha256 of the quoted words' UTF-8 bytes, lower-case hexadecimal
/// @param quote the words
/// @param slot the template slot that the words fill; `null` in a verbatim line
public record Evidence(
    String report, String revision, Span span, String sha256, String quote, @Nullable String slot) {

  /// Evidence for a span of an article as it stands.
  public static Evidence of(Article article, Span span, @Nullable String slot) {
    String quote = span.of(article.text());
    return new Evidence(article.id(), article.revision(), span, hash(quote), quote, slot);
  }

  public static String hash(String quote) {
    return Sha256.hex(quote.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
