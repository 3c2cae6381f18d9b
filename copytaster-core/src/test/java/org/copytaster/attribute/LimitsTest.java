package org.copytaster.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Run;
import org.copytaster.attribute.galley.Subject;
import org.copytaster.model.Annotations;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Token;
import org.junit.jupiter.api.Test;

/// What the network cut in two and the parse holds together. A sentence is written as
/// `word/POS/relation/head`, the head counted from 0; `[` and `]` stand around the network's cue,
/// `{` and `}` around its content, `(` and `)` around its source, which is the first word without
/// them.
class LimitsTest {
  @Test
  void anAuxiliaryAloneIsCompletedByItsVerb() {
    assertThat(
            mended(
                "Voss/PROPN/nsubj/2 [ has/AUX/aux/2 ] { backed/VERB/root/-1 the/DET/det/4 "
                    + "plan/NOUN/obj/2 } ./PUNCT/punct/2"))
        .isEqualTo("has backed | the plan");
  }

  @Test
  void anInfinitiveIsNotPartedFromItsTo() {
    assertThat(
            mended(
                "Voss/PROPN/nsubj/1 [ declined/VERB/root/-1 to/PART/mark/3 ] { say/VERB/xcomp/1 "
                    + "why/ADV/advmod/3 } ./PUNCT/punct/1"))
        .isEqualTo("declined to say | why");
  }

  @Test
  void anOccasionCutInTwoIsLeftOut() {
    assertThat(
            mended(
                "Voss/PROPN/nsubj/1 [ said/VERB/root/-1 in/ADP/case/5 a/DET/det/5 "
                    + "phone/NOUN/compound/5 ] interview/NOUN/obl/1 { that/SCONJ/mark/8 "
                    + "boats/NOUN/nsubj/8 sank/VERB/ccomp/1 } ./PUNCT/punct/1"))
        .isEqualTo("said | that boats sank");
  }

  @Test
  void thePrepositionBeforeWhatIsSaidBelongsToTheCue() {
    assertThat(
            mended(
                "Voss/PROPN/nsubj/1 [ referred/VERB/root/-1 ] to/ADP/case/4 { the/DET/det/4 "
                    + "plan/NOUN/obl/1 } ./PUNCT/punct/1"))
        .isEqualTo("referred to | the plan");
  }

  @Test
  void anObjectIsNotCutAtItsClause() {
    assertThat(
            mended(
                "Voss/PROPN/nsubj/1 [ disputes/VERB/root/-1 ] the/DET/det/3 idea/NOUN/obj/1 { "
                    + "that/SCONJ/mark/6 boats/NOUN/nsubj/6 sank/VERB/acl/3 } ./PUNCT/punct/1"))
        .isEqualTo("disputes | the idea that boats sank");
  }

  @Test
  void anothersDenialIsNoPartOfWhatIsSaid() {
    assertThat(
            mended(
                "Voss/PROPN/nsubj/1 [ said/VERB/root/-1 ] { that/SCONJ/mark/4 boats/NOUN/nsubj/4 "
                    + "sank/VERB/ccomp/1 ,/PUNCT/punct/8 which/PRON/obj/8 Norway/PROPN/nsubj/8 "
                    + "denies/VERB/acl:relcl/4 } ./PUNCT/punct/1"))
        .isEqualTo("said | that boats sank");
  }

  @Test
  void whatTheSpeakerHimselfDeniedStays() {
    assertThat(
            mended(
                "Voss/PROPN/nsubj/1 [ named/VERB/root/-1 ] { a/DET/det/3 firm/NOUN/obj/1 "
                    + ",/PUNCT/punct/6 which/PRON/nsubj/6 denied/VERB/acl:relcl/3 "
                    + "it/PRON/obj/6 } ./PUNCT/punct/1"))
        .isEqualTo("named | a firm , which denied it");
  }

  @Test
  void whoIsAskedToDoSomethingBelongsToWhatIsAsked() {
    assertThat(
            mended(
                "Voss/PROPN/nsubj/1 [ told/VERB/root/-1 ] them/PRON/iobj/1 { to/PART/mark/4 "
                    + "leave/VERB/xcomp/1 } ./PUNCT/punct/1"))
        .isEqualTo("told | them to leave");
  }

  @Test
  void whoIsToldThatSomethingIsSoDoesNot() {
    assertThat(
            mended(
                "Voss/PROPN/nsubj/1 [ said/VERB/root/-1 ] on/ADP/case/3 Monday/PROPN/obl/1 { "
                    + "that/SCONJ/mark/6 boats/NOUN/nsubj/6 sank/VERB/ccomp/1 } ./PUNCT/punct/1"))
        .isEqualTo("said | that boats sank");
  }

  @Test
  void theOtherHalfOfTheCueIsNothingThatWasSaid() {
    assertThat(
            mended(
                "Voss/PROPN/nsubj/3 [ did/AUX/aux/3 not/PART/advmod/3 ] { answer/VERB/root/-1 } "
                    + "./PUNCT/punct/3"))
        .isEqualTo("did not | ");
  }

  @Test
  void aDeterminerBelongsToTheNounThatIsSaid() {
    assertThat(
            mended(
                "Voss/PROPN/nsubj/1 [ repeated/VERB/root/-1 her/PRON/nmod/3 ] demand/NOUN/obj/1 { "
                    + "that/SCONJ/mark/6 boats/NOUN/nsubj/6 sail/VERB/acl/3 } ./PUNCT/punct/1"))
        .isEqualTo("repeated | her demand that boats sail");
  }

  @Test
  void aPhraseIsTakenFromItsFirstWordToItsLast() {
    assertThat(
            mended(
                "Voss/PROPN/nsubj/1 [ praised/VERB/root/-1 ] the/DET/det/3 { plan/NOUN/obj/1 "
                    + "of/ADP/case/6 the/DET/det/6 } council/NOUN/nmod/3 ./PUNCT/punct/1"))
        .isEqualTo("praised | the plan of the council");
  }

  @Test
  void aLoosePrepositionAtTheEndIsCut() {
    assertThat(
            mended(
                "Voss/PROPN/nsubj/1 [ praised/VERB/root/-1 ] { boats/NOUN/obj/1 during/ADP/case/5 "
                    + "} a/DET/det/5 speech/NOUN/obl/1 ./PUNCT/punct/1"))
        .isEqualTo("praised | boats");
  }

  @Test
  void wordsMissingInTheMiddleAreFilledIn() {
    assertThat(
            mended(
                "Voss/PROPN/nsubj/1 [ called/VERB/root/-1 ] { boats/NOUN/obj/1 } as/ADV/advmod/4 { "
                    + "good/ADJ/xcomp/1 as/ADP/case/6 lost/ADJ/obl/4 } ./PUNCT/punct/1"))
        .isEqualTo("called | boats as good as lost");
  }

  @Test
  void nothingBeforeAColonIsSaidBehindIt() {
    assertThat(
            mended(
                "Voss/PROPN/nsubj/4 { boats/NOUN/nsubj/2 sank/VERB/ccomp/4 } ,/PUNCT/punct/2 [ "
                    + "said/VERB/root/-1 :/PUNCT/punct/4 ] { “/PUNCT/punct/8 They/PRON/nsubj/8 "
                    + "sank/VERB/ccomp/4 ./PUNCT/punct/8 ”/PUNCT/punct/8 }"))
        .isEqualTo("said : | “ They sank . ”");
  }

  @Test
  void aColonBehindTheCueBelongsToItWithoutQuotationMarksToo() {
    assertThat(
            mended(
                "Voss/PROPN/nsubj/1 [ added/VERB/root/-1 ] :/PUNCT/punct/1 { boats/NOUN/nsubj/4 "
                    + "sank/VERB/ccomp/1 } ./PUNCT/punct/1"))
        .isEqualTo("added : | boats sank");
  }

  @Test
  void theOccasionBehindAQuotationIsNotQuoted() {
    assertThat(
            mended(
                "Voss/PROPN/nsubj/1 [ said/VERB/root/-1 ] { “/PUNCT/punct/4 They/PRON/nsubj/4 "
                    + "sank/VERB/ccomp/1 ,/PUNCT/punct/4 ”/PUNCT/punct/4 when/ADV/advmod/9 "
                    + "he/PRON/nsubj/9 left/VERB/advcl/1 } ./PUNCT/punct/1"))
        .isEqualTo("said | “ They sank , ”");
  }

  @Test
  void aSourceBeforeWhatIsSaidEndsAtItsComma() {
    assertThat(
            parted(
                "[ According/VERB/case/2 to/ADP/fixed/0 ] ( police/NOUN/obl/5 ,/PUNCT/punct/2"
                    + " boats/NOUN/nsubj/5 sank/VERB/root/-1 ) { ,/PUNCT/punct/7 burned/VERB/conj/5"
                    + " and/CCONJ/cc/9 drifted/VERB/conj/5 }"))
        .isEqualTo("police | boats sank , burned and drifted");
    assertThat(
            parted(
                "[ According/VERB/case/2 to/ADP/fixed/0 ] ( Voss/PROPN/obl/9 ,/PUNCT/punct/2"
                    + " who/PRON/nsubj/5 left/VERB/acl:relcl/2 ) ,/PUNCT/punct/9 {"
                    + " boats/NOUN/nsubj/8 sank/VERB/root/-1 }"))
        .isEqualTo("Voss , who left | boats sank");
  }

  private static String parted(String written) {
    Sketch sketch = Sketch.of(written);
    Draft parted = Preposed.parted(sketch.galley, sketch.draft);
    Subject subject = Objects.requireNonNull(parted.subject());
    return words(sketch.galley, List.of(subject.whole()))
        + " | "
        + words(sketch.galley, parted.content());
  }

  private static String mended(String written) {
    Sketch sketch = Sketch.of(written);
    Draft mended = Limits.mended(sketch.galley, sketch.draft);
    return words(sketch.galley, mended.cue()) + " | " + words(sketch.galley, mended.content());
  }

  /// A sentence with the network's draft in it.
  private record Sketch(Galley galley, Draft draft) {
    static Sketch of(String written) {
      StringBuilder text = new StringBuilder();
      List<Token> tokens = new ArrayList<>();
      List<Run> cue = new ArrayList<>();
      List<Run> content = new ArrayList<>();
      Run source = new Run(0, 1);
      int opened = 0;
      for (String word : written.split(" ")) {
        switch (word) {
          case "[", "{", "(" -> opened = tokens.size();
          case "]" -> cue.add(new Run(opened, tokens.size()));
          case "}" -> content.add(new Run(opened, tokens.size()));
          case ")" -> source = new Run(opened, tokens.size());
          default -> {
            String[] fields = word.split("/");
            if (!text.isEmpty()) text.append(' ');
            Span span = new Span(text.length(), text.length() + fields[0].length());
            text.append(fields[0]);
            int head = Integer.parseInt(fields[3]);
            tokens.add(new Token(span, fields[1], fields[0], head, fields[2]));
          }
        }
      }
      Draft draft = new Draft(Draft.Pattern.NETWORK, Subject.of(source), cue, null, content);
      return new Sketch(galley(text.toString(), tokens), draft);
    }

    private static Galley galley(String text, List<Token> tokens) {
      Sentence sentence = new Sentence(new Span(0, text.length()), 0, tokens.size());
      return new Galley(
          Desk.article(text),
          new Annotations(
              tokens,
              List.of(sentence),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              List.of()));
    }
  }

  private static String words(Galley galley, List<Run> runs) {
    return runs.stream().map(galley::words).collect(Collectors.joining(" .. "));
  }
}
