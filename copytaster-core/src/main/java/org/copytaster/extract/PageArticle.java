package org.copytaster.extract;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.extract.head.Bylines;
import org.copytaster.extract.head.CopyEnd;
import org.copytaster.extract.head.Datelines;
import org.copytaster.extract.head.Dates;
import org.copytaster.extract.head.Disagreements;
import org.copytaster.extract.head.HeadMatter;
import org.copytaster.extract.head.Masthead;
import org.copytaster.extract.head.MastheadReader;
import org.copytaster.extract.head.ScriptDate;
import org.copytaster.extract.head.ShownDate;
import org.copytaster.extract.head.WireCredits;
import org.copytaster.extract.page.Block;
import org.copytaster.extract.page.BlockFeatures;
import org.copytaster.extract.page.BodyChoice;
import org.copytaster.extract.page.Landmarks;
import org.copytaster.extract.page.PageBlocks;
import org.copytaster.extract.page.Zone;
import org.copytaster.extract.picture.PictureFinder;
import org.copytaster.extract.picture.Plate;
import org.copytaster.extract.rule.OutletRules;
import org.copytaster.extract.rule.RuledPage;
import org.copytaster.extract.words.Furniture;
import org.copytaster.extract.words.LanguageTag;
import org.copytaster.extract.words.TextUnit;
import org.copytaster.extract.words.Words;
import org.copytaster.model.Access;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Declared;
import org.copytaster.model.Link;
import org.copytaster.model.Moment;
import org.copytaster.model.Part;
import org.copytaster.model.Picture;
import org.copytaster.model.Problem;
import org.copytaster.model.Span;
import org.copytaster.text.Language;
import org.copytaster.text.WebDate;
import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Articles from HTML.
final class PageArticle {
  private final Capture capture;
  private final Document page;
  private final List<Problem> problems;
  private final Galley galley = new Galley();
  private final List<Link> links = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();

  private PageArticle(Capture capture) {
    this.capture = capture;
    String url = capture.declared().url();
    this.page = Jsoup.parse(capture.content(), url == null ? "" : url);
    this.problems = new ArrayList<>(capture.problems());
  }

  static Article fromPage(Capture capture, OutletRules rules) {
    return new PageArticle(capture).page(rules);
  }

  static Article fromFeedEntry(Capture capture) {
    return new PageArticle(capture).feedEntry();
  }

  private Article page(OutletRules rules) {
    RuledPage ruled = rules.on(page, capture.declared().url(), problems);
    Landmarks landmarks = Landmarks.of(page);
    MastheadReader reader = new MastheadReader(landmarks, problems);
    Masthead masthead = reader.read();
    if (ruled != null && ruled.headline() != null) masthead = masthead.with(ruled.headline());
    PageBlocks cut = PageBlocks.of(page.body());
    if (cut.blocks().size() == PageBlocks.MOST)
      problems.add(
          new Problem(
              Problem.Kind.TOO_LARGE,
              "the page has more than " + PageBlocks.MOST + " blocks; the rest is not read"));
    BlockFeatures features =
        new BlockFeatures(
            cut.blocks(), masthead.headline(), masthead.deck(), reader.data().words("articleBody"));
    boolean[] chosen = BodyChoice.of(cut.blocks(), features);
    if (ruled != null) Ruling.choose(cut.blocks(), ruled, chosen);
    HeadMatter shown = new HeadMatter(cut.blocks(), chosen, reader.headlines(masthead.headline()));
    String boldLine = shown.headline() < 0 && reader.isUntitled() ? shown.boldLine() : null;
    if (boldLine != null) {
      masthead = masthead.with(boldLine);
      shown = new HeadMatter(cut.blocks(), chosen, List.of(boldLine));
    }
    Block deck = shown.deck(reader.descriptions());
    Bylines bylines =
        masthead
            .bylines()
            .orElse(shown.byline())
            .orElse(shown.signature())
            .orElse(reader.collective())
            .crediting(WireCredits.in(copy(cut.blocks(), chosen), masthead.outlet()));
    masthead =
        masthead.with(
            deck(deck, cut.blocks(), chosen, declaredDeck(reader.descriptions(), shown)),
            bylines,
            published(
                masthead,
                new ShownDate(cut, chosen, shown.headline(), reader.isDayFirst()),
                landmarks));
    if (ruled != null) masthead = Ruling.over(masthead, ruled, problems);
    Disagreements disagreements = new Disagreements(problems);
    if (ruled == null || ruled.bylines().isEmpty())
      disagreements.people(bylines.people(), shown.byline().people());
    disagreements.dates(masthead.published(), inAddress(), masthead.updated());
    if (deck != null) chosen[deck.index()] = false;
    setHead(masthead.headline(), masthead.deck());
    setBody(cut, chosen, masthead, ruled, landmarks);
    String text = galley.text();
    String written = Language.of(text);
    reader.compareLanguage(written);
    boolean restricted = masthead.access() == Access.RESTRICTED;
    boolean cutOff =
        CopyEnd.isCut(cut.blocks(), chosen, restricted)
            || restricted && CopyEnd.isCut(reader.wordCount(), text);
    if (cutOff) return truncated(masthead, text, written);
    if (restricted)
      problems.add(new Problem(Problem.Kind.TRUNCATED, "the page says it is not free to read"));
    return article(masthead, text, written);
  }

  private Article truncated(Masthead masthead, String text, @Nullable String written) {
    Span end = galley.isEmpty() ? null : galley.parts().getLast().span();
    String paid =
        masthead.access() == Access.RESTRICTED ? "; the page says it is not free to read" : "";
    problems.add(new Problem(Problem.Kind.TRUNCATED, "the copy breaks off" + paid, end));
    return article(masthead.with(Access.TRUNCATED), text, written);
  }

  /// The copy's words, and the line behind it, where wires are credited.
  private static List<String> copy(List<Block> blocks, boolean[] chosen) {
    List<String> copy = new ArrayList<>();
    int last = -1;
    for (Block block : blocks)
      if (chosen[block.index()] && !block.in(Zone.BY_TAG_HEADING)) {
        copy.add(block.text());
        last = block.index();
      }
    if (last >= 0 && last + 1 < blocks.size()) {
      Block behind = blocks.get(last + 1);
      if (!behind.in(Zone.BY_TAG_HEADING) && behind.linkDensity() < 0.5) copy.add(behind.text());
    }
    return copy;
  }

  private @Nullable Moment published(Masthead masthead, ShownDate shown, Landmarks landmarks) {
    String address = capture.declared().url();
    Moment stated = masthead.published();
    if (stated != null) {
      Moment taken = Dates.settled(stated, masthead.updated(), shown, address, capture.content());
      new Disagreements(problems).shown(taken, stated);
      return taken;
    }
    WebDate date = Dates.shown(shown, address);
    if (date == null && masthead.updated() == null) date = ScriptDate.in(landmarks);
    return date != null ? date.moment() : masthead.updated();
  }

  private @Nullable Moment inAddress() {
    String address = capture.declared().url();
    WebDate date = address == null ? null : Dates.inAddress(address);
    return date == null ? null : date.moment();
  }

  private static @Nullable String declaredDeck(List<String> descriptions, HeadMatter shown) {
    for (String description : descriptions) if (!shown.isCaption(description)) return description;
    return null;
  }

  /// The deck that the page shows; else the description that it declares, unless the copy begins
  /// with the same words.
  private static @Nullable String deck(
      @Nullable Block shown, List<Block> blocks, boolean[] chosen, @Nullable String declared) {
    if (shown != null) return shown.text();
    if (declared == null) return null;
    String plain = Words.plain(declared);
    for (Block block : blocks)
      if (chosen[block.index()] && block.text().length() >= 40)
        return block.plain().startsWith(plain) ? null : declared;
    return declared;
  }

  private Article feedEntry() {
    Declared declared = capture.declared();
    String title =
        declared.title() == null ? null : Words.spaced(Jsoup.parse(declared.title()).text());
    PageBlocks cut = PageBlocks.of(page.body());
    setHead(title, null);
    for (Block block : cut.blocks())
      if (title == null || !Words.same(block.text(), title)) set(block);
    WebDate date = declared.date() == null ? null : WebDate.parse(declared.date());
    if (date == null && declared.date() != null)
      problems.add(new Problem(Problem.Kind.DATE, "no date: \"" + declared.date() + "\""));
    Masthead masthead =
        new Masthead(
            title,
            null,
            null,
            null,
            declared.outlet() == null ? null : Words.spaced(Jsoup.parse(declared.outlet()).text()),
            LanguageTag.primary(declared.language()),
            declared.url(),
            date == null ? null : date.moment(),
            null,
            Bylines.parse(declared.byline()),
            List.of(),
            List.of(),
            null);
    for (PageBlocks.Image image : cut.images()) {
      String source = image.element().absUrl("src");
      if (source.startsWith("http")) pictures.add(new Picture(source, null, null));
    }
    String copy = galley.text();
    boolean cutOff = CopyEnd.isCut(copy) || CopyEnd.trailsOff(copy);
    String written = Language.of(copy);
    return cutOff ? truncated(masthead, copy, written) : article(masthead, copy, written);
  }

  private void setHead(@Nullable String headline, @Nullable String deck) {
    if (headline != null && !headline.isBlank()) galley.set(Part.Kind.HEADLINE, headline);
    if (deck != null && !deck.isBlank()) galley.set(Part.Kind.DECK, deck);
  }

  private void setBody(
      PageBlocks cut,
      boolean[] chosen,
      Masthead masthead,
      @Nullable RuledPage ruled,
      Landmarks landmarks) {
    List<Plate> plates = plates(cut, chosen, masthead, landmarks);
    if (ruled != null) plates = Ruling.over(plates, ruled, cut);
    String headline = plainHeadline(masthead);
    int next = 0;
    for (Block block : cut.blocks()) {
      boolean head = block.plain().equals(headline);
      if (!chosen[block.index()] || head || isUnderPicture(block, plates)) continue;
      while (next < plates.size() && plates.get(next).ordinal() < block.ordinal())
        set(plates.get(next++));
      set(block);
    }
    while (next < plates.size()) set(plates.get(next++));
    if (pictures.isEmpty() && !masthead.pictures().isEmpty())
      pictures.add(new Picture(masthead.pictures().getFirst(), null, null));
  }

  private List<Plate> plates(
      PageBlocks cut, boolean[] chosen, Masthead masthead, Landmarks landmarks) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    String headline = plainHeadline(masthead);
    for (Block block : cut.blocks()) {
      boolean head = block.in(Zone.BY_TAG_HEADING) && block.plain().equals(headline);
      if (chosen[block.index()] || head) from = Math.min(from, block.ordinal());
      if (chosen[block.index()]) to = block.ordinal();
    }
    return new PictureFinder(cut, from, to, landmarks.all("figcaption")).find();
  }

  private void set(Plate plate) {
    Span caption = plate.caption() == null ? null : galley.set(Part.Kind.CAPTION, plate.caption());
    Span credit = plate.credit() == null ? null : galley.set(Part.Kind.CREDIT, plate.credit());
    pictures.add(new Picture(plate.url(), caption, credit));
  }

  private static boolean isUnderPicture(Block block, List<Plate> plates) {
    for (Plate plate : plates) {
      String caption = plate.caption();
      if (caption == null) continue;
      boolean framed = block.in(Zone.BY_TAG_FIGURE) || block.in(Zone.BY_TAG_CAPTION);
      boolean same = caption.length() * 2 > block.text().length();
      if ((framed || same) && block.text().length() < 800 && block.text().contains(caption))
        return true;
      if (framed && caption.contains(block.text())) return true;
    }
    return false;
  }

  private static @Nullable String plainHeadline(Masthead masthead) {
    return masthead.headline() == null ? null : Words.plain(masthead.headline());
  }

  private void set(Block block) {
    Span span = galley.set(kind(block), block.text());
    for (Block.Anchor anchor : block.links()) {
      String url = absolute(anchor.url());
      if (url != null)
        links.add(
            new Link(url, new Span(span.start() + anchor.start(), span.start() + anchor.end())));
    }
  }

  private @Nullable String absolute(String address) {
    String url = StringUtil.resolve(page.baseUri(), address.strip());
    String resolved = url.isEmpty() ? address.strip() : url;
    return resolved.startsWith("http://") || resolved.startsWith("https://") ? resolved : null;
  }

  private static Part.Kind kind(Block block) {
    String text = block.text();
    boolean prose = text.length() >= 100 || text.length() >= 50 && TextUnit.endsSentence(text);
    if (Furniture.isCorrection(text)) return Part.Kind.CORRECTION;
    if (block.in(Zone.BY_TAG_HEADING) && !(prose && TextUnit.endsSentence(text)))
      return Part.Kind.HEADING;
    if (block.in(Zone.BY_TAG_QUOTE)) return Part.Kind.QUOTE;
    // Whole pages are laid out in tables and lists: prose in them is still prose.
    if (block.distance(Zone.BY_TAG_TABLE) < 5 && !prose) return Part.Kind.TABLE;
    return block.distance(Zone.BY_TAG_LIST) < 3 ? Part.Kind.LIST : Part.Kind.PARAGRAPH;
  }

  /// A feed's guid identifies an entry that has no link; only within its feed, unless it is an
  /// address.
  private static @Nullable String address(Declared declared) {
    String id = declared.id();
    if (declared.url() != null || id == null) return declared.url();
    return id.startsWith("http") ? id : "guid:" + declared.outlet() + ":" + id;
  }

  /// @param written what the text is in, by its words
  private Article article(Masthead masthead, String text, @Nullable String written) {
    String canonical =
        masthead.canonical() != null ? masthead.canonical() : address(capture.declared());
    if (galley.isEmpty()) problems.add(new Problem(Problem.Kind.NO_TEXT, "no article on the page"));
    Moment published = masthead.published();
    return new Article(
        ArticleId.of(canonical, capture.origin(), text),
        capture.origin(),
        capture.declared().url(),
        canonical,
        masthead.outlet(),
        masthead.section(),
        LanguageTag.of(masthead.language(), written),
        published,
        masthead.updated(),
        masthead.bylines().people(),
        masthead.bylines().agencies(),
        pictures,
        masthead.tags(),
        masthead.alternative(),
        Datelines.find(text, galley.parts(), masthead.outlet()),
        masthead.access(),
        text,
        galley.parts(),
        links,
        problems);
  }
}
