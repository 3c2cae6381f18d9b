package org.copytaster.evaluation.peers;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.DefaultExtractor;
import org.copytaster.evaluation.ingest.PagePeer;

/// Boilerpipe's default extractor: shallow text features, the classic of the field.
public final class Boilerpipe implements PagePeer {

  @Override
  public String name() {
    return "boilerpipe";
  }

  @Override
  public Answer extract(String html, String url) {
    try {
      return new Answer(null, DefaultExtractor.INSTANCE.getText(html));
    } catch (BoilerpipeProcessingException e) {
      throw new IllegalStateException("boilerpipe gave up on " + url, e);
    }
  }
}
