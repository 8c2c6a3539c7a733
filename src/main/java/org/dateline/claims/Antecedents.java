package org.dateline.claims;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.claims.Report.SourcePhrase;
import org.dateline.text.DependencyTree;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Finds the noun phrases that "who" and "which" stand for. */
final class Antecedents {
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private final NameIndex names;
  private final SourceNouns nouns;

  Antecedents(NameIndex names, SourceNouns nouns) {
    this.names = names;
    this.nouns = nouns;
  }

  /** The noun phrase before; empty where the word is no relative pronoun or has none. */
  Optional<SourcePhrase> of(Sentence in, Token relative) {
    boolean health = relative.word().equals("WHO");
    if (health || !RELATIVES.contains(relative.lower()) || in.parse().isEmpty()) {
      return Optional.empty();
    }
    DependencyTree tree = in.parse().get();
    int noun = modified(in, tree, relative);
    if (noun < 0 || !in.token(noun).tagged("N")) {
      return Optional.empty();
    }
    int head = relative.lower().equals("who") ? speaking(in, tree, noun) : noun;
    return Optional.of(new SourcePhrase(SourceRange.of(new ParsedSentence(in, tree), head), head));
  }

  /** The noun that the relative clause modifies, or the one before the pronoun; -1 for none. */
  private static int modified(Sentence in, DependencyTree tree, Token relative) {
    int verb = tree.head(relative.index());
    while (verb >= 0 && !tree.relation(verb).equals("acl:relcl")) {
      verb = tree.head(verb);
    }
    int noun = verb >= 0 ? tree.head(verb) : -1;
    if (noun >= 0 && noun <= relative.index()) {
      return noun;
    }
    Token before = in.token(Math.max(0, relative.index() - 1));
    return relative.index() - (before.word().equals(",") ? 2 : 1);
  }

  /** The subject of the clause where a thing cannot be the one who speaks. */
  private int speaking(Sentence in, DependencyTree tree, int noun) {
    boolean somebody =
        names.at(in.token(noun).span()).isPresent() || nouns.isSomebody(in.token(noun));
    int verb = noun;
    while (verb >= 0 && !in.token(verb).tagged("VB")) {
      verb = tree.head(verb);
    }
    OptionalInt subject = somebody || verb < 0 ? OptionalInt.empty() : tree.child(verb, "nsubj");
    return subject.stream()
        .filter(i -> nouns.kind(in.token(i)).isPresent())
        .findFirst()
        .orElse(noun);
  }
}
