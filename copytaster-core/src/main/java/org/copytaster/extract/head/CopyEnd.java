package org.copytaster.extract.head;

import java.util.List;
import java.util.regex.Pattern;
import org.copytaster.extract.page.Block;
import org.copytaster.extract.page.Zone;
import org.copytaster.extract.words.TextUnit;
import org.jspecify.annotations.Nullable;

/// Whether the copy ends where the article does, or breaks off before.
///
/// Many pages carry the invitation to subscribe behind articles that are whole. So an invitation
/// alone says nothing: the copy must also end like something cut, or be short where the page says
/// that it is not free.
public final class CopyEnd {
  /// What feeds and programs put where they cut: `[…]`, `(…)`, `[+1234 chars]`, "… Read more".
  private static final Pattern CUT =
      Pattern.compile(
          "(?iu)(?:\\[\\s*(?:…|\\.{3,}|&hellip;)\\s*\\]|\\(\\s*(?:…|\\.{3,})\\s*\\)|\\[\\+\\s?\\d+"
              + " chars\\])\\W{0,4}\\z|(?:…|\\.{3,})\\s*\\W{0,3}(?:read (?:more|on|the rest|the full"
              + " (?:story|article))|continue reading\\b.{0,200}|more|weiterlesen|mehr|lire la"
              + " suite|leer más|seguir leyendo|continua a leggere|leggi tutto)\\W{0,4}\\z",
          Pattern.DOTALL);

  private static final Pattern ELLIPSIS = Pattern.compile("(?:…|\\.{3})\\s*\\z");
  private static final Pattern GATE =
      Pattern.compile(
          "(?iu)(?:subscribe|sign in|sign up|log ?in|register|create an? (?:free )?account|become an?"
              + " (?:member|subscriber))\\b.{0,40}\\b(?:to|and) (?:continue|keep|read|unlock|finish)\\b"
              + "|\\bto (?:continue|keep|finish) reading\\b"
              + "|(?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for|"
              + "exclusive to)\\b.{0,30}\\b(?:subscribers|members)"
              + "|already an? (?:subscriber|member)|unlock (?:this|the full) (?:article|story)"
              + "|read the (?:full|rest of (?:the|this)) (?:article|story)"
              + "|(?:abo|plus|abonnement|registrier\\p{L}*|anmelden)\\b.{0,60}\\bweiterlesen"
              + "|weiterlesen mit\\b|artikel (?:ist|nur) (?:nur |exklusiv )?für (?:\\p{L}+ )?abonnent"
              + "|article (?:est )?réservé aux abonnés|la suite est réservée|il (?:vous )?reste .{0,12}%"
              + "|déjà abonné|(?:para|suscríbete).{0,20}seguir leyendo|exclusivo para"
              + " suscriptores|riservato agli abbonati|per continuare a leggere");
  private static final int BEHIND = 8;
  private static final int SHORT = 1500;

  private CopyEnd() {}

  /// Whether a text says at its end that it was cut.
  public static boolean isCut(String copy) {
    return CUT.matcher(copy.substring(Math.max(0, copy.length() - 260))).find();
  }

  /// Whether it ends in a bare ellipsis, as summaries do that are cut at a length, and some
  /// authors.
  public static boolean trailsOff(String copy) {
    return ELLIPSIS.matcher(copy.substring(Math.max(0, copy.length() - 12))).find();
  }

  /// Whether the copy breaks off on the page.
  ///
  /// @param restricted whether the page says that it is not free
  public static boolean isCut(List<Block> blocks, boolean[] chosen, boolean restricted) {
    Block last = null;
    int length = 0;
    for (Block block : blocks)
      if (chosen[block.index()]) {
        last = block;
        length += block.text().length();
      }
    if (last == null) return false;
    if (isCut(last.text())) return true;
    boolean open = trailsOff(last.text()) || !ends(last);
    return (open || restricted && length < SHORT) && isGated(blocks, last.index() + 1);
  }

  private static boolean ends(Block last) {
    return TextUnit.endsSentence(last.text()) || last.text().length() < 60;
  }

  private static boolean isGated(List<Block> blocks, int from) {
    for (int i = from; i < Math.min(blocks.size(), from + BEHIND); i++) {
      Block block = blocks.get(i);
      boolean page = block.in(Zone.BY_TAG_NAV) || block.in(Zone.BY_TAG_FOOTER);
      if (!page && block.text().length() <= 400 && GATE.matcher(block.text()).find()) return true;
    }
    return false;
  }

  /// The whole text's words as a page counts them, where it does.
  public static boolean isCut(@Nullable String counted, String copy) {
    if (counted == null || !counted.matches("\\d{2,6}")) return false;
    int words = copy.isBlank() ? 0 : copy.strip().split("\\s+").length;
    return Integer.parseInt(counted) > 2 * words + 100;
  }
}
