package org.copytaster.extract.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.extract.words.TextUnit;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// How a page runs from top to bottom: which words stand on it twice, how far behind the last
/// heading, the last running text, or the line that opens comments or lists of other pages a block
/// stands, and how far from the headline in the tree.
final class PageCourse {
  private static final String[] TAILS =
      ("related|recommend|more from|also like|read next|up next|most read|most popular|latest|trending|popular"
              + "|you may|editors pick|mehr zum|mehr aus|lesen sie|auch interess|meistgelesen|das könnte|ähnliche"
              + "|weitere|lire aussi|sur le même|à lire|leggi anche|correlati|relacionad|te puede|más leíd|leia também"
              + "|czytaj|zobacz także|podobne|advertisement|newsletter|about the author|über den autor")
          .split("\\|");
  private static final String[] COMMENTS =
      "comment|kommentar|comentário|comentario|commenti|komentarz|leave a reply|replies|discussion|diskussion|antworten|respuestas"
          .split("\\|");
  private static final WordFinder OPENERS = WordFinder.of(List.of(TAILS, COMMENTS));
  private static final int FAR = 200;
  private static final int HIGH = 15;

  private final Map<String, Integer> count = new HashMap<>();
  private final int[] before;
  private final int[] sinceTail;
  private final int[] sinceComments;
  private final int[] sinceHeading;
  private final int[] sinceProse;
  private final int[] headings;
  private final Set<String> headline = new HashSet<>();
  private final Map<Element, Integer> aboveHeadline = new IdentityHashMap<>();

  PageCourse(List<Block> blocks, int headlineIndex, @Nullable String headline) {
    int size = blocks.size();
    before = new int[size];
    sinceTail = new int[size];
    sinceComments = new int[size];
    sinceHeading = new int[size];
    sinceProse = new int[size];
    headings = new int[size];
    if (headline != null)
      for (String word : headline.split(" ")) if (word.length() >= 4) this.headline.add(word);
    if (headlineIndex >= 0) {
      int up = 0;
      for (Element at = blocks.get(headlineIndex).holder(); at != null; at = at.parent())
        aboveHeadline.put(at, up++);
    }
    run(blocks, headlineIndex);
  }

  private void run(List<Block> blocks, int headlineIndex) {
    int tail = -1;
    int comments = -1;
    int heading = -1;
    int prose = -1;
    int seen = 0;
    for (Block block : blocks) {
      int i = block.index();
      sinceTail[i] = since(tail, i);
      sinceComments[i] = since(comments, i);
      sinceHeading[i] = since(heading, i);
      sinceProse[i] = since(prose, i);
      headings[i] = Math.min(seen, 50);
      int length = block.text().length();
      before[i] = length < 20 ? 0 : Math.min(5, count.merge(block.plain(), 1, Integer::sum) - 1);
      if (length <= 60) {
        long openers = i > headlineIndex ? OPENERS.in(block.plain()) : 0;
        if ((openers & 1) != 0) tail = i;
        if ((openers & 2) != 0) comments = i;
      }
      if (block.in(Zone.BY_TAG_HEADING)) {
        heading = i;
        if (i > headlineIndex) seen++;
      } else if (isProse(block)) prose = i;
    }
  }

  private static boolean isProse(Block block) {
    return block.text().length() >= 80
        && block.linkDensity() < 0.3
        && TextUnit.endsSentence(block.text());
  }

  private static int since(int last, int index) {
    return last < 0 ? FAR + 1 : Math.min(FAR, index - last);
  }

  /// Blocks of the page with the same words, at most 5.
  int repeats(Block block) {
    return block.text().length() < 20 ? 1 : Math.min(5, count.getOrDefault(block.plain(), 1));
  }

  int repeatsBefore(Block block) {
    return before[block.index()];
  }

  int sinceTail(Block block) {
    return sinceTail[block.index()];
  }

  int sinceComments(Block block) {
    return sinceComments[block.index()];
  }

  int sinceHeading(Block block) {
    return sinceHeading[block.index()];
  }

  int sinceProse(Block block) {
    return sinceProse[block.index()];
  }

  int headingsBefore(Block block) {
    return headings[block.index()];
  }

  /// How many of the headline's words the block has, at most 5.
  int headlineWords(Block block) {
    if (headline.isEmpty() || block.text().length() > 3000) return 0;
    int shared = 0;
    for (String word : headline) if (block.plain().contains(word) && ++shared == 5) break;
    return shared;
  }

  /// Elements from the block up to the one that also holds the headline; 16 without a headline.
  int upToHeadline(Block block) {
    int up = 0;
    for (Element at = block.holder(); at != null; at = at.parent(), up++)
      if (aboveHeadline.containsKey(at)) return Math.min(HIGH, up);
    return HIGH + 1;
  }

  /// Elements from there down to the headline.
  int downToHeadline(Block block) {
    for (Element at = block.holder(); at != null; at = at.parent()) {
      Integer down = aboveHeadline.get(at);
      if (down != null) return Math.min(HIGH, down);
    }
    return HIGH + 1;
  }
}
