package org.copytaster.code.words;

import java.util.Collection;
import java.util.Set;
import org.copytaster.model.Span;
import org.copytaster.model.Token;

/// One token as coding sees it.
///
/// @param index its place in the sentence, from 0
/// @param forms every dictionary form it may have, lower case
/// @param pos Universal Dependencies part of speech, guessed where reading gave none
/// @param head index in the sentence of the governing word, [Token#ROOT] or [Token#UNPARSED]
/// @param relation Universal Dependencies relation; empty where unparsed
public record Word(
    int index,
    Span span,
    String text,
    String lower,
    Set<String> forms,
    String pos,
    int head,
    String relation) {

  public boolean is(String form) {
    return forms.contains(form);
  }

  public boolean isAny(Collection<String> words) {
    for (String form : forms) if (words.contains(form)) return true;
    return false;
  }

  public boolean isVerb() {
    return pos.equals("VERB") || pos.equals("AUX");
  }

  public boolean isNoun() {
    return pos.equals("NOUN") || pos.equals("PROPN");
  }

  public boolean isPreposition() {
    return pos.equals("ADP") || lower.equals("to") && pos.equals("PART");
  }

  public boolean isParsed() {
    return head != Token.UNPARSED;
  }
}
