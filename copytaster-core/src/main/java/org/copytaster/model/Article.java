package org.copytaster.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One page as published: its text in parts, and what is known of it.
///
/// Every span of everything made from the article points into [#text()]. For JSON input the text is
/// the input's, to the byte; for plain text it is the decoded file; for HTML it is the parts' text,
/// joined by blank lines.
///
/// @param id stable for the same origin and content
/// @param origin where `verify` reads it again
/// @param url where it was published, as captured
/// @param canonical the address that all captures of this article share
/// @param outlet the publisher's name, as the article gives it
/// @param language BCP 47 primary tag, such as `en`
/// @param byline people, without "By"
/// @param agencies wire agencies credited, such as `Reuters`
/// @param alternativeHeadline another headline that the page gives to those who share it or search
///   for it; it need not stand in the text
/// @param dateline where it was filed, where the copy begins with that
/// @param access `null` where nothing tells
/// @param parts in reading order, not overlapping
/// @param problems what reading and extracting met
public record Article(
    String id,
    String origin,
    @Nullable String url,
    @Nullable String canonical,
    @Nullable String outlet,
    @Nullable String section,
    @Nullable String language,
    @Nullable Moment published,
    @Nullable Moment updated,
    List<String> byline,
    List<String> agencies,
    List<Picture> pictures,
    List<String> tags,
    @Nullable String alternativeHeadline,
    @Nullable Dateline dateline,
    @Nullable Access access,
    String text,
    List<Part> parts,
    List<Link> links,
    List<Problem> problems) {

  public Article {
    if (id.isBlank()) throw new IllegalArgumentException("an article needs an id");
    byline = List.copyOf(byline);
    agencies = List.copyOf(agencies);
    pictures = List.copyOf(pictures);
    tags = List.copyOf(tags);
    parts = List.copyOf(parts);
    links = List.copyOf(links);
    problems = List.copyOf(problems);
    int end = 0;
    for (Part part : parts) {
      if (part.span().start() < end || part.span().end() > text.length())
        throw new IllegalArgumentException(
            "part "
                + part
                + " overlaps the one before it or ends after the text of length "
                + text.length());
      end = part.span().end();
    }
    if (dateline != null && dateline.where().end() > text.length())
      throw new IllegalArgumentException(
          "dateline " + dateline.where() + " ends after the text of length " + text.length());
  }

  /// An article that has one headline, no dateline, and does not tell whether it is whole.
  public Article(
      String id,
      String origin,
      @Nullable String url,
      @Nullable String canonical,
      @Nullable String outlet,
      @Nullable String section,
      @Nullable String language,
      @Nullable Moment published,
      @Nullable Moment updated,
      List<String> byline,
      List<String> agencies,
      List<Picture> pictures,
      List<String> tags,
      String text,
      List<Part> parts,
      List<Link> links,
      List<Problem> problems) {
    this(
        id, origin, url, canonical, outlet, section, language, published, updated, byline, agencies,
        pictures, tags, null, null, null, text, parts, links, problems);
  }

  /// What identifies this state of the text: the SHA-256 of its UTF-8 bytes, in lower-case
  /// hexadecimal.
  public String revision() {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }

  /// True for the last state of an article whose page its server says is gone for good: it has no
  /// text, and what stood in the states before it is withdrawn.
  public boolean isGone() {
    return problems.stream().anyMatch(problem -> problem.kind() == Problem.Kind.GONE);
  }

  /// The address whose captures are states of this article: [#canonical()], unless the page was
  /// captured from somebody else's host. A page may say whose copy it is, but not speak for the
  /// original.
  public @Nullable String page() {
    return url == null || canonical == null || Hosts.areKin(url, canonical) ? canonical : url;
  }

  /// The words of the first part of this kind.
  public Optional<String> first(Part.Kind kind) {
    return parts.stream()
        .filter(part -> part.kind() == kind)
        .findFirst()
        .map(part -> part.span().of(text));
  }

  public Optional<String> headline() {
    return first(Part.Kind.HEADLINE);
  }
}
