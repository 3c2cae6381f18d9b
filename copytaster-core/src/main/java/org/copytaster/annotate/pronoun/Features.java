package org.copytaster.annotate.pronoun;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.copytaster.model.Token;

/// What speaks for and against a candidate. The names of features are the rows of `pronouns.tsv`.
final class Features {
  private final Scene scene;
  private final Pronoun pronoun;
  private final Round round;
  private final String kind;
  private final Map<String, Double> found = new TreeMap<>();

  private Features(Scene scene, Round round) {
    this.scene = scene;
    this.pronoun = round.pronoun();
    this.round = round;
    this.kind = pronoun.kind().name().toLowerCase(Locale.ROOT);
  }

  static Map<String, Double> of(Scene scene, Round round, int candidate, History history) {
    Features features = new Features(scene, round);
    Group group = round.groups().get(candidate);
    features.nature(group);
    Group.Seen last = round.last().get(candidate).phrase();
    if (last == null) features.ahead(group.seen.getFirst());
    else features.standing(candidate, last);
    features.history(group, history);
    return features.found;
  }

  /// That none of the candidates is meant.
  static Map<String, Double> ofNobody(Scene scene, Round round) {
    Features features = new Features(scene, round);
    features.nobody();
    return features.found;
  }

  // ---- what it is

  private void nature(Group group) {
    both("is " + group.kind.name().toLowerCase(Locale.ROOT) + (group.named ? " named" : ""));
    if (pronoun.isPerson())
      one(group.gender == Genders.Gender.UNKNOWN ? "gender unknown" : "gender");
    else both(group.plural ? "plural" : "singular");
    if (group.entity == null) both("no entity");
  }

  // ---- where it stands

  private void standing(int candidate, Group.Seen last) {
    Group group = round.groups().get(candidate);
    int here = pronoun.token();
    int distance = scene.sentence[here] - scene.sentence[last.head()];
    String near = distance > 3 ? "far" : String.valueOf(distance);
    both("sentences " + near);
    if (distance > 3) put(kind + " sentences", Math.log(distance));
    put(kind + " words", Math.log1p(here - last.last()));
    String role =
        last.pronoun() ? "pronoun " + scene.relation(last.head()) : scene.relation(last.head());
    both("role " + role + (distance == 0 ? " here" : distance == 1 ? " before" : " far"));
    if (scene.relation(last.head()).equals(scene.relation(here)))
      both("parallel " + Math.min(distance, 2) + " " + scene.relation(here));
    int passed = round.passed(last);
    both("passed " + (passed > 3 ? "many" : passed));
    put(kind + " count", Math.log1p(round.counts().get(candidate)));
    int most = round.mostInText();
    put(kind + " share in text", most == 0 ? 0 : (double) group.count() / most);
    if (most > 2 && group.count() == most) one("main in text");
    if (group.named && scene.sentence[group.seen.getFirst().head()] < 2 && group.count() == most)
      one("main and topic");
    words(group, last);
    if (round.isMostSeen(candidate)) both("most seen");
    if (scene.sentence[group.seen.getFirst().head()] < 2) one("topic");
    if (scene.firstTokens.contains(last.first())) one("opens sentence");
    if (!last.article().isEmpty() && !last.pronoun() && !group.named) article(last.article());
    quotation(last);
    if (distance == 0) clause(last);
  }

  /// Since it was last called by name or noun: pronouns may have been taken wrongly.
  private void words(Group group, Group.Seen last) {
    if (!last.pronoun()) return;
    Group.Seen words = group.before(pronoun.token());
    if (words == null) return;
    int distance = scene.sentence[pronoun.token()] - scene.sentence[words.head()];
    one(
        "words before "
            + (distance > 4 ? "far" : distance > 1 ? "near" : String.valueOf(distance)));
  }

  private void article(String article) {
    switch (article) {
      case "a", "an" -> one("article a");
      case "the" -> one("article the");
      default -> one("article other");
    }
  }

  private void quotation(Group.Seen last) {
    boolean quoted = scene.quotes.isQuoted(pronoun.token());
    if (scene.quotes.isSame(pronoun.token(), last.head())) {
      if (quoted) one("same quotation");
    } else both(quoted ? "out of quotation" : "into quotation");
  }

  /// The same sentence: who does what to himself, and whose it is.
  private void clause(Group.Seen last) {
    String form = pronoun.form().name().toLowerCase(Locale.ROOT);
    int governor = scene.governor(pronoun.token());
    int other = scene.governor(last.head());
    boolean clause = governor >= 0 && governor == other;
    String role = scene.relation(last.head());
    if (clause) one("clause " + form + " " + role);
    if (isOver(other, governor)) one("over clause " + form + " " + role);
    boolean owner = governor == last.head();
    if (owner) one("governs " + form);
    if (pronoun.form() == Pronoun.Form.POSSESSIVE && governor >= 0) {
      int verb = scene.governor(governor);
      one("possessive " + (verb >= 0 && verb == other ? "same verb " : "") + role);
    }
    if (pronoun.form() == Pronoun.Form.REFLEXIVE) one("reflexive " + role);
    if (isUnder(last.head(), pronoun.token())) one("under it");
    if (isUnder(pronoun.token(), last.head())) one("over it");
    one("form " + form + " " + role);
  }

  /// `Lee said that her party` and `Lee left when he`: the phrase's verb has the pronoun's clause
  /// under it.
  private boolean isOver(int verb, int clause) {
    return verb >= 0 && clause >= 0 && verb != clause && isUnder(verb, clause);
  }

  /// True if `low` hangs on `high` at any depth.
  private boolean isUnder(int low, int high) {
    int at = low;
    for (int steps = 0; steps < 12 && at >= 0; steps++) {
      if (at == high) return true;
      at = scene.tokens.get(at).head();
    }
    return false;
  }

  /// Named only behind the pronoun: "In her speech, Ann Lee".
  private void ahead(Group.Seen first) {
    both("ahead");
    one("ahead " + pronoun.form().name().toLowerCase(Locale.ROOT));
    if (scene.relation(first.head()).equals("subj")) one("ahead subj");
    put(kind + " ahead words", Math.log1p(Math.max(0, first.head() - pronoun.token())));
  }

  // ---- whom the pronouns before meant

  private void history(Group group, History history) {
    for (Pronoun.Kind other : Pronoun.Kind.values()) {
      int meant = history.count(other, group);
      if (meant > 0) put(kind + " meant by " + other, Math.log1p(meant));
    }
    History.Answer last = history.last(pronoun.kind());
    if (last == null) {
      one("first of its kind");
      return;
    }
    int distance = scene.sentence[pronoun.token()] - scene.sentence[last.token()];
    if (last.group() == group) both("as before " + Math.min(distance, 3));
    else if (last.group() != null && distance < 2) one("not as before");
  }

  // ---- nobody

  private void nobody() {
    both("nobody");
    one("nobody " + pronoun.form().name().toLowerCase(Locale.ROOT));
    boolean none = round.groups().isEmpty();
    if (none) both("nobody left");
    put(kind + " nobody candidates", Math.log1p(round.groups().size()));
    if (scene.quotes.isQuoted(pronoun.token())) one("nobody quoted");
    int governor = scene.governor(pronoun.token());
    if (pronoun.kind() == Pronoun.Kind.IT && governor >= 0) expletive(governor);
  }

  /// `it is clear that`, `it seems`: no thing at all.
  private void expletive(int governor) {
    Token head = scene.tokens.get(governor);
    String role = scene.relation(pronoun.token());
    one("nobody role " + role);
    one("nobody of " + head.pos().toLowerCase(Locale.ROOT) + " " + role);
    for (int i = governor + 1; i < scene.tokens.size(); i++) {
      if (scene.sentence[i] != scene.sentence[governor]) break;
      Token token = scene.tokens.get(i);
      String relation = token.relation();
      if (token.head() == governor && relation != null && relation.startsWith("csubj"))
        one("nobody clause");
      if (token.head() == governor && relation != null && relation.startsWith("ccomp"))
        one("nobody that");
      if (token.head() == governor && relation != null && relation.startsWith("advcl"))
        one("nobody advcl");
    }
    String lemma = head.lemma();
    if (lemma.equals("seem")
        || lemma.equals("appear")
        || lemma.equals("take")
        || lemma.equals("turn")) one("nobody seems");
    if ("expl".equals(scene.tokens.get(pronoun.token()).relation())) one("nobody expletive");
  }

  // ----

  private void both(String name) {
    found.put(name, 1.0);
    one(name);
  }

  private void one(String name) {
    found.put(kind + " " + name, 1.0);
  }

  private void put(String name, double value) {
    found.put(name, value);
  }
}
