package org.dateline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The basic Universal Dependencies of a sentence: every token's head and its relation to it.
 *
 * <p>Tokens are named by their index in the sentence. Relations keep their subtypes ({@code
 * nsubj:pass}).
 */
public final class DependencyTree {
  /** The head of the root. */
  public static final int NO_HEAD = -1;

  private final int[] heads;
  private final String[] relations;
  private final int[][] children;

  /**
   * @throws IllegalArgumentException where the lengths differ, or a head is out of range or leads
   *     back to its own dependent
   */
  public DependencyTree(int[] heads, String[] relations) {
    if (heads.length != relations.length) {
      throw new IllegalArgumentException(
          heads.length + " heads for " + relations.length + " relations");
    }
    this.heads = heads.clone();
    this.relations = relations.clone();
    this.children = childrenOf(this.heads);
    for (int i = 0; i < heads.length; i++) {
      requireAcyclic(i);
    }
  }

  private static int[][] childrenOf(int[] heads) {
    int[] counts = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        counts[head]++;
      }
    }
    int[][] children = new int[heads.length][];
    Arrays.setAll(children, i -> new int[counts[i]]);
    int[] next = new int[heads.length];
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] >= 0) {
        children[heads[i]][next[heads[i]]++] = i;
      }
    }
    return children;
  }

  private void requireAcyclic(int index) {
    int steps = 0;
    for (int at = index; at != NO_HEAD; at = heads[at]) {
      if (steps++ > heads.length) {
        throw new IllegalArgumentException("token " + index + " is its own ancestor");
      }
    }
  }

  public int size() {
    return heads.length;
  }

  /** The index of the token's head, {@link #NO_HEAD} for a root. */
  public int head(int index) {
    return heads[index];
  }

  public String relation(int index) {
    return relations[index];
  }

  /** Whether the token's relation is one of these, subtypes included ("nsubj" for nsubj:pass). */
  public boolean is(int index, String... names) {
    for (String name : names) {
      if (matches(relations[index], name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String relation, String name) {
    return relation.startsWith(name)
        && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
  }

  /** The token's dependents, in reading order. */
  public List<Integer> children(int index) {
    List<Integer> all = new ArrayList<>(children[index].length);
    for (int child : children[index]) {
      all.add(child);
    }
    return Collections.unmodifiableList(all);
  }

  /** The token's dependents in one of these relations, in reading order. */
  public List<Integer> children(int index, String... names) {
    List<Integer> found = new ArrayList<>();
    for (int child : children[index]) {
      if (is(child, names)) {
        found.add(child);
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** The token's first dependent in one of these relations. */
  public OptionalInt child(int index, String... names) {
    for (int child : children[index]) {
      if (is(child, names)) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  /** The first token without a head; empty for a sentence of no tokens. */
  public OptionalInt root() {
    return IntStream.range(0, heads.length).filter(i -> heads[i] == NO_HEAD).findFirst();
  }

  /** Whether the first token is the second one or one of its ancestors. */
  public boolean dominates(int ancestor, int index) {
    for (int at = index; at != NO_HEAD; at = heads[at]) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The token and all its descendants, in reading order. */
  public int[] subtree(int index) {
    return subtree(index, Set.of());
  }

  /** The token and its descendants but for those reached through a relation named here. */
  public int[] subtree(int index, Set<String> without) {
    boolean[] in = new boolean[heads.length];
    collect(index, without, in);
    return IntStream.range(0, heads.length).filter(i -> in[i]).toArray();
  }

  private void collect(int index, Set<String> without, boolean[] in) {
    int[] stack = new int[heads.length];
    int top = 0;
    stack[top++] = index;
    while (top > 0) {
      int at = stack[--top];
      in[at] = true;
      for (int child : children[at]) {
        if (!without.contains(relations[child])) {
          stack[top++] = child;
        }
      }
    }
  }
}
