package org.copytaster.extract.head;

import java.util.List;
import java.util.regex.Pattern;
import org.copytaster.extract.page.Block;
import org.copytaster.extract.page.PageBlocks;
import org.copytaster.extract.page.Zone;
import org.copytaster.text.WebDate;
import org.jspecify.annotations.Nullable;

/// The date that the page shows its readers.
///
/// Every short block with a full date is a candidate; where it stands and what it says decide. The
/// weights were set by hand on the dev side of the webpages set.
public final class ShownDate {
  private static final Pattern DATE_CLASS =
      Pattern.compile("(?i)date|time|publish|posted|datum|byline|meta|stand|created|erstell");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?iu)publish|posted|veröffentlich|erstellt|publié|publicado|pubblicat|posté|datum|\\bdate\\b|\\bvom\\b|\\bvon\\b.{0,40}\\bam\\b|written|geschrieben|eingestellt|\\bstand:|opublikowan|créé|mis"
              + " en ligne|escrito");
  private static final Pattern UPDATED =
      Pattern.compile(
          "(?iu)updat|aktualisier|modif|geändert|last |letzte|mis à"
              + " jour|actualiz|aggiorn|edited|bearbeitet|review");
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?iu)©|copyright|\\(c\\)|all rights|registered|member"
              + " since|mitglied|joined|beiträge:|kommentar|comment|antwort|reply|event|termin|bis"
              + " zum");
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)|\\d{1,2}[./]\\d{1,2}[./]\\d{2}(?!\\d)");
  private static final int LONGEST = 220;
  private static final int DATELINE = 40;

  private final PageBlocks cut;
  private final boolean[] chosen;
  private final int headline;
  private final boolean dayFirst;
  private final int firstCopy;
  private final int lastCopy;
  private double best;
  private @Nullable WebDate found;

  /// @param headline index of the headline's block, -1 if the page shows none
  /// @param dayFirst whether the page's readers take "02/10/2031" for a day in October
  public ShownDate(PageBlocks cut, boolean[] chosen, int headline, boolean dayFirst) {
    this.cut = cut;
    this.chosen = chosen;
    this.headline = headline;
    this.dayFirst = dayFirst;
    int first = cut.blocks().size();
    int last = -1;
    for (int i = 0; i < chosen.length; i++)
      if (chosen[i]) {
        first = Math.min(first, i);
        last = i;
      }
    this.firstCopy = first;
    this.lastCopy = last;
  }

  /// @param least weight from which a candidate counts
  @Nullable WebDate find(double least) {
    best = least;
    found = null;
    for (Block block : cut.blocks()) consider(block);
    for (PageBlocks.Stamp stamp : cut.stamps()) consider(stamp);
    return found;
  }

  private void consider(Block block) {
    String text = block.text();
    if (text.length() > LONGEST) {
      if (!chosen[block.index()] || block.index() > firstCopy + 1) return;
      text = text.substring(0, DATELINE); // "Lakeview (12.11.2031). The harbour …"
    }
    if (!hasDigits(text) || !YEAR.matcher(text).find()) return;
    WebDate date = WebDate.parse(text, dayFirst);
    if (date == null) return;
    double weight = place(block.index()) + zone(block);
    if (PUBLISHED.matcher(text).find()) weight += 2;
    if (UPDATED.matcher(text).find()) weight -= 1.5;
    if (FOREIGN.matcher(text).find()) weight -= 3;
    if (text.length() < 40) weight += 1;
    if (text.length() > 120) weight -= 1;
    if (block.in(Zone.BY_TAG_HEADING)) weight -= 0.5;
    if (block.index() == headline) weight -= 2; // the day of what it tells, not of the telling
    if (chosen[block.index()]) weight -= 1;
    keep(date, weight);
  }

  private static boolean hasDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++)
      if (text.charAt(i) <= '9' && text.charAt(i) >= '0' && ++digits == 4) return true;
    return false;
  }

  private void consider(PageBlocks.Stamp stamp) {
    WebDate date = WebDate.parse(stamp.value(), dayFirst);
    if (date == null) return;
    List<Block> blocks = cut.blocks();
    int at = 0;
    while (at < blocks.size() && blocks.get(at).ordinal() < stamp.ordinal()) at++;
    if (at == blocks.size()) return;
    keep(date, place(at) + zone(blocks.get(at)) + 2.5);
  }

  private void keep(WebDate date, double weight) {
    if (weight <= best) return;
    best = weight;
    found = date;
  }

  private double place(int index) {
    int head = headline >= 0 ? headline : firstCopy;
    if (index >= head - 4 && index <= Math.max(head, firstCopy) + 2)
      return 4 - Math.abs(index - head) * 0.05;
    if (index > lastCopy && index <= lastCopy + 6) return 2;
    if (index >= firstCopy && index <= lastCopy) return 1;
    return 1 - Math.min(3, Math.abs(index - head) * 0.03);
  }

  private static double zone(Block block) {
    double weight = 0;
    String names =
        block.holder().attr("class")
            + " "
            + block.holder().attr("id")
            + " "
            + block.holder().normalName();
    if (DATE_CLASS.matcher(names).find()) weight += 1.5;
    else if (block.distance(Zone.META) <= 3) weight += 1;
    if (block.distance(Zone.RELATED) <= 4) weight -= 2;
    if (block.in(Zone.BY_TAG_ASIDE) || block.distance(Zone.SIDE) <= 4) weight -= 2;
    if (block.distance(Zone.COMMENT) <= 6) weight -= 3;
    if (block.in(Zone.BY_TAG_NAV)) weight -= 2;
    if (block.in(Zone.BY_TAG_FOOTER)) weight -= 1.5;
    return weight;
  }
}
