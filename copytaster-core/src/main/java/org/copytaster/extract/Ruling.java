package org.copytaster.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copytaster.extract.head.Bylines;
import org.copytaster.extract.head.Masthead;
import org.copytaster.extract.page.Block;
import org.copytaster.extract.page.PageBlocks;
import org.copytaster.extract.picture.ImageAddress;
import org.copytaster.extract.picture.Plate;
import org.copytaster.extract.rule.RuledPage;
import org.copytaster.extract.words.Words;
import org.copytaster.model.Moment;
import org.copytaster.model.Problem;
import org.copytaster.text.WebDate;
import org.jspecify.annotations.Nullable;

/// Lets an outlet's rules have the last word: what they find replaces what was found in the general
/// way.
final class Ruling {
  private Ruling() {}

  /// Marks as copy what the rules call so, and takes away what they call the deck.
  static void choose(List<Block> blocks, RuledPage ruled, boolean[] chosen) {
    String deck = ruled.deck() == null ? null : Words.plain(ruled.deck());
    for (Block block : blocks) {
      int i = block.index();
      if (ruled.hasBody()) chosen[i] = ruled.isCopy(block.holder()) && !block.isFurniture();
      if (chosen[i] && block.plain().equals(deck)) chosen[i] = false;
    }
  }

  static Masthead over(Masthead found, RuledPage ruled, List<Problem> problems) {
    Moment published = moment(ruled.published(), problems);
    Moment updated = moment(ruled.updated(), problems);
    return new Masthead(
        either(ruled.headline(), found.headline()),
        either(ruled.alternative(), found.alternative()),
        either(ruled.deck(), found.deck()),
        either(ruled.section(), found.section()),
        either(ruled.outlet(), found.outlet()),
        found.language(),
        found.canonical(),
        published != null ? published : found.published(),
        updated != null ? updated : found.updated(),
        ruled.bylines().isEmpty() ? found.bylines() : Bylines.of(ruled.bylines()),
        ruled.tags().isEmpty() ? found.tags() : ruled.tags(),
        found.pictures(),
        found.access());
  }

  private static @Nullable String either(@Nullable String ruled, @Nullable String found) {
    return ruled != null ? ruled : found;
  }

  private static @Nullable Moment moment(@Nullable String words, List<Problem> problems) {
    if (words == null) return null;
    WebDate date = WebDate.parse(words);
    if (date != null) return date.moment();
    problems.add(new Problem(Problem.Kind.DATE, "no date: \"" + words + "\", by an outlet rule"));
    return null;
  }

  /// In page order; a picture that the rules caption has their words.
  static List<Plate> over(List<Plate> found, RuledPage ruled, PageBlocks cut) {
    List<Plate> plates = new ArrayList<>(found);
    for (RuledPage.Caption caption : ruled.pictures()) {
      String url = ImageAddress.of(caption.image());
      if (url == null) continue;
      plates.removeIf(plate -> plate.url().equals(url));
      plates.add(new Plate(url, bare(caption), caption.credit(), ordinal(caption, cut)));
    }
    plates.sort(Comparator.comparingInt(Plate::ordinal));
    return plates;
  }

  /// A credit that stands within the caption is not a part of it.
  private static @Nullable String bare(RuledPage.Caption caption) {
    String credit = caption.credit();
    if (credit == null || !caption.words().endsWith(credit)) return caption.words();
    String bare = caption.words().substring(0, caption.words().length() - credit.length()).strip();
    return bare.isEmpty() ? null : bare;
  }

  private static int ordinal(RuledPage.Caption caption, PageBlocks cut) {
    for (PageBlocks.Image image : cut.images())
      if (image.element() == caption.image()) return image.ordinal();
    return 0;
  }
}
