package org.dateline.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, looked up in a sentence in one pass over a trie of tokens.
 *
 * <p>Words are compared in lower case. Filled once, then only read; safe to share between threads
 * from then on.
 */
public final class Phrases<V> {
  private final Node<V> root = new Node<>();

  private static final class Node<V> {
    final Map<String, Node<V>> next = new HashMap<>();
    @Nullable V value;
  }

  /** A phrase found: its value, and its tokens from first to last, both included. */
  public record Match<V>(V value, int first, int last) {}

  /** Adds a phrase, its words split at spaces; a later value replaces an earlier one. */
  public void put(String phrase, V value) {
    Node<V> node = root;
    for (String word : phrase.toLowerCase(Locale.ROOT).split(" ")) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    node.value = value;
  }

  /** The longest phrase that begins at a token. */
  public Optional<Match<V>> longestAt(List<Token> tokens, int first) {
    Match<V> best = null;
    Node<V> node = root;
    for (int i = first; i < tokens.size(); i++) {
      node = node.next.get(tokens.get(i).lower());
      if (node == null) {
        break;
      }
      if (node.value != null) {
        best = new Match<>(node.value, first, i);
      }
    }
    return Optional.ofNullable(best);
  }
}
