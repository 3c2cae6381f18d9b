package org.copytaster.annotate.entity;

import java.util.List;
import java.util.Set;
import org.copytaster.model.Token;

/// Nouns that name nobody new but say what somebody is, by Universal Dependencies: predicate
/// nominals ("Ann Lee is a lawyer") and appositions ("Ann Lee, a lawyer"; "a lawyer, Ann Lee").
public final class PredicateNominals {
  /// What is not, will not or would not be so.
  private static final Set<String> UNSAID = Set.of("not", "n't", "n’t", "no", "never", "if");

  /// A noun's subject and copula stand within so many words.
  private static final int AROUND = 30;

  private static final int CONJUNCTS = 3;

  private final List<Token> tokens;

  public PredicateNominals(List<Token> tokens) {
    this.tokens = tokens;
  }

  /// True if the noun says what another phrase means, truly or not.
  public boolean isOne(int noun) {
    return "appos".equals(tokens.get(noun).relation()) || copula(noun).of >= 0;
  }

  /// The noun or name whom it is said of, as a fact: not of who will be, would be or is not. Nouns
  /// joined to one ("a lawyer and a farmer") are said of the same.
  ///
  /// @return a token, -1 where it is said of nobody
  public int saidOf(int noun) {
    int first = noun;
    for (int hops = 0; hops < CONJUNCTS && is(first, "conj"); hops++)
      first = tokens.get(first).head();
    if (is(first, "appos")) return tokens.get(first).head();
    Copula copula = copula(first);
    if (copula.of >= 0) return copula.certain ? copula.of : -1;
    return explained(noun);
  }

  /// The name behind it: "his first wife, Ann Lee".
  private int explained(int noun) {
    for (int i = noun + 1; i < Math.min(tokens.size(), noun + NAME); i++)
      if (tokens.get(i).head() == noun && is(i, "appos") && tokens.get(i).pos().equals("PROPN"))
        return i;
    return -1;
  }

  /// The last word of a name stands within so many words behind the noun that it explains.
  private static final int NAME = 8;

  /// @param of the subject, -1 where there is none or no copula
  private record Copula(int of, boolean certain) {}

  private Copula copula(int noun) {
    int subject = -1;
    boolean copula = false;
    boolean certain = true;
    int to = Math.min(tokens.size(), noun + AROUND);
    for (int i = Math.max(0, noun - AROUND); i < to; i++) {
      if (tokens.get(i).head() != noun) continue;
      if (isSubject(i)) subject = i;
      copula |= is(i, "cop");
      certain &= !is(i, "mark") && !isModal(i) && !UNSAID.contains(tokens.get(i).lemma());
    }
    return new Copula(copula ? subject : -1, certain);
  }

  private boolean isSubject(int token) {
    return is(token, "nsubj") || is(token, "nsubj:outer");
  }

  private boolean isModal(int token) {
    String lemma = tokens.get(token).lemma();
    return is(token, "aux") && !lemma.equals("have") && !lemma.equals("be");
  }

  private boolean is(int token, String relation) {
    return relation.equals(tokens.get(token).relation()) && tokens.get(token).head() >= 0;
  }
}
