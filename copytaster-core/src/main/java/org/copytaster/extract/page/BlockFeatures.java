package org.copytaster.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copytaster.extract.words.TextUnit;
import org.copytaster.extract.words.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a block looks like, in numbers: its words, its links, its place in the tree, its
/// neighbours, and what the page's metadata says of it. The names are written into the trained
/// model, which refuses to load when they differ.
public final class BlockFeatures {
  private static final String[] INVITATION =
      ("newsletter|sign up|subscri|log in|login|register|cookie|abonn|anmelden|inscri|suscr|follow"
              + " us|whatsapp|download the|our app|click here|podcast")
          .split("\\|");
  private static final String[] RIGHTS =
      ("©|(c)|copyright|all rights|alle rechte|tous droits|derechos|reserved|licence|license")
          .split("\\|");
  private static final WordFinder NOTICES = WordFinder.of(List.of(INVITATION, RIGHTS));
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?:19|20)\\d{2}(?!\\d)|\\d[:.]\\d{2}\\s*(?:Uhr|am|pm|AM|PM|GMT|ET)\\b");

  private static final Zone[] ZONES = Zone.values();
  private static final String[] ZONE_NAMES =
      Arrays.stream(ZONES)
          .map(zone -> "zone." + zone.name().toLowerCase(Locale.ROOT))
          .toArray(String[]::new);
  private static final String[] TAGS = {
    "p", "div", "li", "td", "span", "h1", "h2", "h3", "h4", "blockquote", "section", "article"
  };
  private static final String[] TAG_NAMES =
      Arrays.stream(TAGS).map(tag -> "tag." + tag).toArray(String[]::new);
  private static final int LEVELS = 5;

  private final List<Block> blocks;
  private final PageShape shape;
  private final @Nullable String headline;
  private final @Nullable String deck;
  private final String declaredBody;
  private final int headlineIndex;
  private final PageCourse course;
  private final Twins twins = new Twins();

  public BlockFeatures(
      List<Block> blocks,
      @Nullable String headline,
      @Nullable String deck,
      @Nullable String declaredBody) {
    this.blocks = blocks;
    this.shape = new PageShape(blocks);
    this.headline = headline == null ? null : Words.plain(headline);
    this.deck = deck == null ? null : Words.plain(deck);
    this.declaredBody = declaredBody == null ? "" : Words.plain(declaredBody);
    this.headlineIndex = headlineIndex();
    this.course = new PageCourse(blocks, headlineIndex, this.headline);
  }

  private int headlineIndex() {
    if (headline == null || headline.isEmpty()) return -1;
    int found = -1;
    for (Block block : blocks)
      if (block.text().length() < 400
          && block.plain().equals(headline)
          && (found < 0
              || block.in(Zone.BY_TAG_HEADING) && !blocks.get(found).in(Zone.BY_TAG_HEADING)))
        found = block.index();
    return found;
  }

  static List<String> names() {
    Row names = new Row(null);
    new BlockFeatures(List.of(), null, null, null).fill(names, null);
    return names.names;
  }

  float[] of(Block block) {
    Row row = new Row(new float[COUNT]);
    fill(row, block);
    return row.values == null ? new float[0] : row.values;
  }

  /// Either collects names or values, so that they cannot come apart.
  private static final class Row {
    private final List<String> names = new ArrayList<>();
    private final float @Nullable [] values;
    private int at;

    Row(float @Nullable [] values) {
      this.values = values;
    }

    void add(String name, double value) {
      if (values == null) names.add(name);
      else values[at] = (float) value;
      at++;
    }

    /// A name of three pieces, put together only where names are collected.
    void add(String prefix, int number, String suffix, double value) {
      if (values == null) names.add(prefix + number + suffix);
      else values[at] = (float) value;
      at++;
    }

    void add(String name, boolean value) {
      add(name, value ? 1 : 0);
    }
  }

  private static final int COUNT = names().size();

  private void fill(Row row, @Nullable Block block) {
    words(row, block);
    links(row, block);
    tree(row, block);
    for (int i = 0; i < ZONES.length; i++)
      row.add(ZONE_NAMES[i], block == null ? 0 : block.distance(ZONES[i]));
    metadata(row, block);
    story(row, block);
    for (int step : new int[] {-2, -1, 1, 2}) neighbour(row, block, step);
  }

  private void words(Row row, @Nullable Block block) {
    String text = block == null ? "" : block.text();
    Counts counts = Counts.of(text);
    row.add("chars", Math.min(text.length(), 2000));
    row.add("words", Math.min(counts.words, 400));
    row.add("word.length", counts.words == 0 ? 0 : (double) text.length() / counts.words);
    row.add("ends.sentence", !text.isEmpty() && TextUnit.endsSentence(text));
    row.add("ends.dots", text.endsWith("…") || text.endsWith("..."));
    row.add("stops", Math.min(counts.stops, 30));
    row.add("commas", Math.min(counts.commas, 30));
    row.add("quotes", Math.min(counts.quotes, 12));
    row.add("digit.share", share(counts.digits, text));
    row.add("upper.share", share(counts.uppers, text));
    row.add("capital.words", counts.words == 0 ? 0 : (double) counts.capitals / counts.words);
    row.add("bars", counts.bars);
    row.add("lines", counts.lines);
    row.add("furniture", block != null && block.isFurniture());
    boolean brief = text.length() < 400;
    long notices = brief ? NOTICES.in(text.toLowerCase(Locale.ROOT)) : 0;
    row.add("invitation", (notices & 1) != 0);
    row.add("rights", (notices & 2) != 0);
    row.add("date", brief && counts.digits >= 3 && DATE.matcher(text).find());
    row.add("address", brief && text.indexOf('@') >= 0);
  }

  private static double share(int part, String text) {
    return text.isEmpty() ? 0 : (double) part / text.length();
  }

  private void links(Row row, @Nullable Block block) {
    row.add("link.density", block == null ? 0 : block.linkDensity());
    row.add("links", block == null ? 0 : Math.min(block.links().size(), 20));
    boolean first =
        block != null && !block.links().isEmpty() && block.links().getFirst().start() == 0;
    row.add("starts.link", first);
    row.add(
        "bold",
        block == null || block.text().isEmpty()
            ? 0
            : (double) block.boldChars() / block.text().length());
  }

  private void tree(Row row, @Nullable Block block) {
    Element holder = block == null ? null : block.holder();
    String tag = holder == null ? "" : holder.normalName();
    for (int i = 0; i < TAGS.length; i++) row.add(TAG_NAMES[i], tag.equals(TAGS[i]));
    row.add("depth", block == null ? 0 : block.depth());
    row.add("index", block == null ? 0 : block.index());
    row.add("position", block == null ? 0 : (double) block.index() / blocks.size());
    row.add("blocks", Math.min(blocks.size(), 1000));
    row.add("prose.before", block == null ? 0 : shape.before(block));
    row.add("prose.total", Math.min(shape.total(), 20000));
    row.add("main.distance", block == null ? 0 : shape.distanceFromMain(block));
    Element at = holder;
    for (int up = 0; up < LEVELS; up++) {
      PageShape.Mass mass = shape.of(at);
      row.add("up", up, ".share", shape.share(mass));
      row.add("up", up, ".links", mass.linkDensity());
      row.add("up", up, ".mean", Math.min(mass.meanLength(), 1000));
      row.add("up", up, ".blocks", Math.min(mass.blocks, 200));
      if (up > 0) {
        Twins.Kin kin = at == null ? Twins.ALONE : twins.of(at);
        row.add("up", up, ".twins", kin.count());
        row.add("up", up, ".twins.before", kin.before());
      }
      at = at == null ? null : at.parent();
    }
    PageShape.Mass alike = block == null ? PageShape.NOTHING : shape.alike(block);
    row.add("alike.share", shape.share(alike));
    row.add("alike.links", alike.linkDensity());
    row.add("alike.mean", Math.min(alike.meanLength(), 1000));
    row.add("alike.blocks", Math.min(alike.blocks, 200));
    row.add("siblings.p", block == null ? 0 : paragraphsBeside(block));
  }

  private static int paragraphsBeside(Block block) {
    Element parent = block.holder().parent();
    if (parent == null) return 0;
    int count = 0;
    for (Element sibling = parent.firstElementChild();
        sibling != null && count < 30;
        sibling = sibling.nextElementSibling()) if (sibling.normalName().equals("p")) count++;
    return count;
  }

  private void metadata(Row row, @Nullable Block block) {
    boolean brief = block != null && block.text().length() < 600;
    String plain = block == null || !brief && declaredBody.isEmpty() ? "" : block.plain();
    row.add("body.declared", declaredBody.length() >= 200 ? inDeclaredBody(plain) : 0);
    row.add("is.headline", headline != null && brief && plain.equals(headline));
    row.add(
        "is.deck",
        deck != null
            && brief
            && !plain.isEmpty()
            && (plain.equals(deck) || plain.length() > 40 && deck.startsWith(plain)));
    int from = block == null ? 0 : block.index() - headlineIndex;
    row.add("from.headline", headlineIndex < 0 ? -200 : Math.max(-100, Math.min(from, 200)));
  }

  private int inDeclaredBody(String plain) {
    if (plain.isEmpty()) return 0;
    String start = plain.length() > 80 ? plain.substring(0, 80) : plain;
    return declaredBody.contains(start) ? 1 : -1;
  }

  /// How the page runs up to the block, and how far the headline is in the tree.
  private void story(Row row, @Nullable Block block) {
    row.add("repeats", block == null ? 0 : course.repeats(block));
    row.add("repeats.before", block == null ? 0 : course.repeatsBefore(block));
    row.add("since.tail", block == null ? 0 : course.sinceTail(block));
    row.add("since.comments", block == null ? 0 : course.sinceComments(block));
    row.add("since.heading", block == null ? 0 : course.sinceHeading(block));
    row.add("headings.before", block == null ? 0 : course.headingsBefore(block));
    row.add("since.prose", block == null ? 0 : course.sinceProse(block));
    row.add("headline.words", block == null ? 0 : course.headlineWords(block));
    row.add("headline.up", block == null ? 0 : course.upToHeadline(block));
    row.add("headline.down", block == null ? 0 : course.downToHeadline(block));
    row.add("alike.rank", block == null ? 0 : shape.rankAlike(block));
  }

  private void neighbour(Row row, @Nullable Block block, int step) {
    int index = block == null ? -1 : block.index() + step;
    Block other = index >= 0 && index < blocks.size() ? blocks.get(index) : null;
    boolean p = other != null && other.holder().normalName().equals("p");
    boolean ends = other != null && TextUnit.endsSentence(other.text());
    boolean beside =
        other != null && block != null && other.holder().parent() == block.holder().parent();
    row.add("step", step, ".chars", other == null ? -1 : Math.min(other.text().length(), 1000));
    row.add("step", step, ".links", other == null ? 0 : other.linkDensity());
    row.add("step", step, ".p", p ? 1 : 0);
    row.add("step", step, ".heading", other != null && other.in(Zone.BY_TAG_HEADING) ? 1 : 0);
    row.add("step", step, ".ends", ends ? 1 : 0);
    row.add("step", step, ".beside", beside ? 1 : 0);
  }

  /// Letters and marks, counted once.
  private static final class Counts {
    private int words;
    private int stops;
    private int commas;
    private int quotes;
    private int digits;
    private int uppers;
    private int capitals;
    private int bars;
    private int lines;

    static Counts of(String text) {
      Counts counts = new Counts();
      boolean inWord = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean letter = c > ' ' && c != '\u00a0';
        boolean upper = Character.isUpperCase(c);
        if (letter && !inWord) {
          counts.words++;
          if (upper) counts.capitals++;
        }
        inWord = letter;
        if (upper) counts.uppers++;
        else if (c >= '0' && c <= '9') counts.digits++;
        else counts.mark(c);
      }
      return counts;
    }

    private void mark(char c) {
      switch (c) {
        case '.', '!', '?', '。' -> stops++;
        case ',', ';' -> commas++;
        case '"', '“', '”', '„', '»', '«' -> quotes++;
        case '|', '•', '·', '/', '›', '>' -> bars++;
        case '\n' -> lines++;
        default -> {}
      }
    }
  }
}
