package org.copytaster.code.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;
import org.copytaster.model.Participant;
import org.copytaster.model.Source;
import org.copytaster.model.Statement;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Turns phrases into participants. A pronoun stands for the speaker of the statement it is said
/// in, or for the only one named before it in the sentence; where neither holds it is left out. An
/// act or a weapon stands for its owner ("Israeli air strikes killed …"); any other thing does
/// nothing and asks for nothing.
public record Cast(Naming naming, @Nullable Reading before) {
  private static final Set<String> SCORING = Set.of("shoot", "beat", "hit");
  private static final Set<String> SPEAKER = Set.of("i", "we", "my", "our", "us", "me");
  private static final Set<String> OTHER =
      Set.of("he", "she", "it", "they", "him", "her", "them", "who", "whom", "his", "its", "their");

  /// What is done with by somebody: its owner does it, if one is told.
  private static final Set<String> MEANS =
      WordList.of(
          """
          strike airstrike air-strike raid attack shelling bombing bombardment bomb missile rocket
          drone shell jet plane aircraft warplane helicopter tank artillery gunfire fire firing
          shooting shot offensive operation assault blast explosion ambush invasion clash fighting
          violence bullet grenade mine mortar crackdown car truck war barrage fusillade\
          """);

  /// What somebody has written speaks for them: "a Senate report called for sanctions".
  private static final Set<String> DOCUMENTS =
      Set.of("report", "resolution", "letter", "communique", "declaration");

  /// Those who do it. An empty list where somebody or something does it that is nobody.
  ///
  /// @param speaks true for what is done with words, as documents do
  public List<Participant> actors(
      Reading reading,
      Phrases phrases,
      List<Phrase> role,
      @Nullable Statement statement,
      boolean speaks) {
    List<Participant> cast = new ArrayList<>();
    for (Phrase phrase : role) {
      Participant participant = somebody(reading, phrases, phrase, statement);
      boolean stands =
          isMeans(reading, phrase) || speaks && reading.isAny(phrase.head(), DOCUMENTS);
      if (participant == null && stands) participant = owner(reading, phrases, phrase, statement);
      if (participant != null) cast.add(participant);
    }
    return naming.shared(reading, role, cast);
  }

  /// Those it is done to.
  ///
  /// @param things true where things may be acted on
  public List<Participant> recipients(
      Reading reading,
      Phrases phrases,
      List<Phrase> role,
      @Nullable Statement statement,
      boolean things) {
    List<Participant> cast = new ArrayList<>();
    for (Phrase phrase : role) {
      boolean number = reading.word(phrase.head()).pos().equals("NUM");
      // an age in a list of names, the points of a player
      boolean age = number && (role.size() > 1 || reading.isAny(phrase.from() - 1, SCORING));
      Participant participant = somebody(reading, phrases, phrase, statement);
      if (participant == null && !age)
        participant = thing(reading, phrases, phrase, statement, things);
      if (participant != null) cast.add(participant);
    }
    return naming.shared(reading, role, cast);
  }

  /// True if the doer is a weapon or an act, so that who did it is open.
  public static boolean isMeans(Reading reading, List<Phrase> role) {
    return role.stream().anyMatch(phrase -> isMeans(reading, phrase));
  }

  private static boolean isMeans(Reading reading, Phrase phrase) {
    for (int i = phrase.from(); i < phrase.to() + 4 && i < reading.size(); i++) {
      if (i >= phrase.to() && !reading.is(phrase.to(), "of")) return false;
      if (reading.word(i).isNoun() && reading.word(i).isAny(MEANS)) return true;
    }
    return false;
  }

  /// A thing stands for its owner: "the government's plan". Without one it is the target itself
  /// where things are acted on.
  private @Nullable Participant thing(
      Reading reading,
      Phrases phrases,
      Phrase phrase,
      @Nullable Statement statement,
      boolean things) {
    Word head = reading.word(phrase.head());
    boolean counted = things && head.pos().equals("NUM"); // "over 2,500 were arrested"
    if (!head.isNoun() && !counted || Naming.isTime(reading, phrase)) return null;
    Participant owner = owner(reading, phrases, phrase, statement);
    if (owner != null) return owner;
    return things ? naming.participant(reading, phrase) : null;
  }

  private @Nullable Participant owner(
      Reading reading, Phrases phrases, Phrase thing, @Nullable Statement statement) {
    Phrase owner = new Owners(naming).of(reading, phrases, thing);
    return owner == null ? null : somebody(reading, phrases, owner, statement);
  }

  static boolean isMeansAt(Reading reading, int at) {
    return at < reading.size() && reading.word(at).isAny(MEANS);
  }

  private static boolean isPronoun(Reading reading, Phrase phrase) {
    Word head = reading.word(phrase.head());
    return phrase.to() - phrase.from() == 1
        && (head.pos().equals("PRON") || OTHER.contains(head.lower()));
  }

  private @Nullable Participant somebody(
      Reading reading, Phrases phrases, Phrase phrase, @Nullable Statement statement) {
    if (!isPronoun(reading, phrase))
      return naming.names(reading, phrase) ? naming.participant(reading, phrase) : null;
    Word head = reading.word(phrase.head());
    boolean speaker = SPEAKER.contains(head.lower());
    if (!speaker && !OTHER.contains(head.lower())) return null;
    Source source = statement == null ? null : statement.source();
    // "Moscow … Iraq after its invasion of Kuwait": a wrong doer is worse than none
    if (head.relation().equals("nmod:poss") && naming.isDoubtful(head)) return null;
    Participant meant = naming.meant(head);
    if (meant != null) return isOwnSpeaker(statement, meant) && !speaker ? null : meant;
    boolean theirs = statement != null && (speaker || statement.form() != Statement.Form.DIRECT);
    if (theirs && source != null) return naming.source(reading, source);
    return speaker ? null : onlyOneBefore(reading, phrases, phrase);
  }

  /// Nobody who is quoted speaks of himself as "she".
  private static boolean isOwnSpeaker(@Nullable Statement statement, Participant meant) {
    if (statement == null || statement.form() != Statement.Form.DIRECT) return false;
    Source source = statement.source();
    if (source == null) return false;
    return meant.entity() != null && meant.entity().equals(source.entity())
        || source.spans().stream()
            .anyMatch(span -> meant.spans().stream().anyMatch(span::overlaps));
  }

  private @Nullable Participant onlyOneBefore(Reading reading, Phrases phrases, Phrase pronoun) {
    Phrase only = null;
    for (Phrase phrase : phrases.all()) {
      if (phrase.from() >= pronoun.from()) break;
      if (!naming.names(reading, phrase)) continue;
      if (only != null) return null;
      only = phrase;
    }
    if (only != null) return naming.participant(reading, only);
    return before == null ? null : subjectBefore(before, reading.word(pronoun.head()).lower());
  }

  /// The subject of the sentence before, if it opens that sentence and a pronoun of this number and
  /// kind may stand for it.
  private @Nullable Participant subjectBefore(Reading last, String pronoun) {
    List<Phrase> all = new Phrases(last).all();
    if (all.isEmpty() || all.getFirst().from() > 1) return null;
    Phrase subject = all.getFirst();
    if (isPronoun(last, subject) || !naming.names(last, subject)) return null;
    int next = subject.to();
    boolean acts = next < last.size() && (last.word(next).isVerb() || last.isComma(next));
    boolean many = Set.of("they", "them", "their").contains(pronoun);
    boolean one = Set.of("he", "she", "him", "her", "his").contains(pronoun);
    boolean fits = many ? naming.isMany(last, subject) : one && naming.isPerson(last, subject);
    return acts && fits ? naming.participant(last, subject) : null;
  }
}
