package org.dateline.facts;

import java.util.HashMap;
import java.util.Map;

/** Names linked in pairs, and the least name of all that each is linked to. */
public final class Linked {
  private final Map<String, String> next = new HashMap<>();

  public void link(String first, String second) {
    String a = root(first);
    String b = root(second);
    if (a.compareTo(b) < 0) {
      next.put(b, a);
    } else if (!a.equals(b)) {
      next.put(a, b);
    }
  }

  /** The least of all that are linked with it. */
  public String root(String name) {
    String root = name;
    for (String to = next.get(root); to != null; to = next.get(root)) {
      root = to;
    }
    String at = name;
    while (!at.equals(root)) {
      String to = next.getOrDefault(at, root);
      next.put(at, root);
      at = to;
    }
    return root;
  }
}
