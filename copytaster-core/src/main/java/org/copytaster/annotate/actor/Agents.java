package org.copytaster.annotate.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copytaster.model.Mention;
import org.copytaster.model.Predicate;
import org.copytaster.model.Reference;
import org.copytaster.model.Span;
import org.copytaster.model.Token;
import org.copytaster.text.WordList;

/// Who does what the predicates tell, by Universal Dependencies: the subject of an active verb, who
/// stands behind "by" of a passive one, through conjunction, control and relative clauses; whose an
/// act is that a noun tells ("the army's raid"). Where the parse names nobody, or a thing that is
/// no entity, there is no agent.
public final class Agents {
  /// So far a subject is looked for up the tree.
  private static final int HOPS = 4;

  /// Their object does what the infinitive tells: "ordered troops to withdraw".
  private static final Set<String> OBJECT_CONTROL =
      WordList.of(
          """
          order tell ask urge force allow help make let want persuade encourage invite advise permit
          enable compel instruct warn teach call push require cause lead\
          """);

  private static final Set<String> RELATIVES = WordList.of("who which that");

  private final String text;
  private final List<Token> tokens;
  private final Map<Integer, List<Integer>> dependents = new HashMap<>();
  private final Map<Integer, Integer> byStart = new HashMap<>();
  private final Map<Integer, String> entityOf = new HashMap<>();

  public Agents(
      String text, List<Token> tokens, List<Mention> mentions, List<Reference> references) {
    this.text = text;
    this.tokens = tokens;
    for (int i = 0; i < tokens.size(); i++) {
      byStart.put(tokens.get(i).span().start(), i);
      int head = tokens.get(i).head();
      if (head >= 0) dependents.computeIfAbsent(head, unused -> new ArrayList<>()).add(i);
    }
    for (Reference reference : references) cover(reference.span(), reference.entity());
    for (Mention mention : mentions) cover(mention.span(), mention.entity());
  }

  /// Names win over the nouns that they stand in, the last word of a phrase over those before it.
  private void cover(Span span, String entity) {
    Integer at = byStart.get(span.start());
    for (int i = at == null ? tokens.size() : at; i < tokens.size(); i++) {
      if (tokens.get(i).span().end() > span.end()) break;
      entityOf.put(i, entity);
    }
  }

  /// The same predicates with their agents.
  public List<Predicate> name(List<Predicate> predicates) {
    List<Predicate> named = new ArrayList<>(predicates.size());
    for (Predicate predicate : predicates) {
      Integer at = byStart.get(predicate.span().start());
      int agent = at == null ? -1 : agent(at, 0);
      String entity = agent < 0 ? null : entityOf.get(agent);
      named.add(
          entity == null
              ? predicate
              : new Predicate(predicate.span(), predicate.lemma(), predicate.factuality(), entity));
    }
    return named;
  }

  private int agent(int act, int hops) {
    if (hops > HOPS) return -1;
    boolean noun = tokens.get(act).pos().equals("NOUN") || tokens.get(act).pos().equals("PROPN");
    int by = by(act);
    if (by >= 0) return by;
    if (noun) {
      int owner = dependent(act, "nmod:poss");
      if (owner >= 0) return owner;
    }
    if (isPassive(act)) return -1;
    int subject = dependent(act, "nsubj");
    if (subject < 0) subject = dependent(act, "nsubj:outer");
    if (subject >= 0) return meant(act, subject);
    return noun ? -1 : above(act, hops);
  }

  /// "who" and its like are whom the clause describes.
  private int meant(int act, int subject) {
    boolean relative = RELATIVES.contains(lower(subject)) && isClauseOfNoun(act);
    return relative ? tokens.get(act).head() : subject;
  }

  /// The agent of a verb without a subject of its own.
  private int above(int act, int hops) {
    int head = tokens.get(act).head();
    String relation = tokens.get(act).relation();
    if (head < 0 || relation == null) return -1;
    if (isClauseOfNoun(act)) return head;
    return switch (relation) {
      case "conj" -> isPassive(head) ? -1 : agent(head, hops + 1);
      case "xcomp", "ccomp" -> controller(head, hops);
      case "advcl" -> isPassive(head) ? dependent(head, "nsubj:pass") : agent(head, hops + 1);
      default -> -1;
    };
  }

  private int controller(int verb, int hops) {
    int object = dependent(verb, "obj");
    if (object < 0) object = dependent(verb, "iobj");
    if (object >= 0 && OBJECT_CONTROL.contains(tokens.get(verb).lemma())) return object;
    return isPassive(verb) ? dependent(verb, "nsubj:pass") : agent(verb, hops + 1);
  }

  private boolean isClauseOfNoun(int act) {
    String relation = tokens.get(act).relation();
    return relation != null && relation.startsWith("acl") && tokens.get(act).head() >= 0;
  }

  /// "killed by police": also where the participle stands without an auxiliary.
  private int by(int act) {
    int agent = dependent(act, "obl:agent");
    if (agent >= 0) return agent;
    for (int other : dependents.getOrDefault(act, List.of())) {
      String relation = tokens.get(other).relation();
      if (relation == null || !relation.startsWith("obl") && !relation.startsWith("nmod")) continue;
      int marker = dependent(other, "case");
      if (marker >= 0 && lower(marker).equals("by")) return other;
    }
    return -1;
  }

  private boolean isPassive(int verb) {
    if (dependent(verb, "aux:pass") >= 0 || dependent(verb, "nsubj:pass") >= 0) return true;
    // "the man killed in the raid": a participle behind its noun
    boolean participle = lower(verb).endsWith("ed") || lower(verb).endsWith("en");
    return isClauseOfNoun(verb) && participle && dependent(verb, "nsubj") < 0;
  }

  private int dependent(int head, String relation) {
    for (int other : dependents.getOrDefault(head, List.of()))
      if (relation.equals(tokens.get(other).relation())) return other;
    return -1;
  }

  private String lower(int token) {
    return tokens.get(token).span().of(text).toLowerCase(Locale.ROOT);
  }
}
