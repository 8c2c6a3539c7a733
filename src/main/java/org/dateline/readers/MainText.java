package org.dateline.readers;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.text.Lexicon;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Finds the part of a page that is its article.
 *
 * <p>Menus, adverts, related links and banners are taken out of the page by their elements, their
 * classes and the share of links in them; then the element is taken that holds nearly all of the
 * running text that is left.
 */
final class MainText {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, svg, canvas, object, form, button, input, select,"
          + " textarea, nav, footer, aside, dialog, menu, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=banner], [role=complementary], [role=contentinfo],"
          + " [role=dialog], [role=alertdialog], [role=search], [style~=display:\\s*none]";
  private static final Set<String> CLUTTER =
      Lexicon.load(MainText.class, "clutter.tsv").words("word");
  // A wrapper of the whole page may well be called "has-sidebar".
  private static final double LARGEST_CLUTTER = 0.4;
  private static final double MOST_LINKS = 0.5;
  private static final int RUNNING_TEXT = 40;
  private static final double ARTICLE_SHARE = 0.4;
  private static final double DESCEND_SHARE = 0.9;

  private final Document page;
  private IdentityHashMap<Node, Integer> running = new IdentityHashMap<>();

  private MainText(Document page) {
    this.page = page;
  }

  /** The element with the article; changes the page. */
  static Element find(Document page) {
    MainText main = new MainText(page);
    page.select(NEVER_TEXT).remove();
    main.running = main.measure();
    main.removeClutter();
    main.running = main.measure();
    return main.article().orElseGet(() -> main.densest(page.body()));
  }

  /** How much running text each element holds: of text that is long and no link. */
  private IdentityHashMap<Node, Integer> measure() {
    IdentityHashMap<Node, Integer> sizes = new IdentityHashMap<>();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text && isRunning(text)) {
            int length = text.text().length();
            for (Node at = text; at != null; at = at.parent()) {
              sizes.merge(at, length, Integer::sum);
            }
          }
        },
        page);
    return sizes;
  }

  private static boolean isRunning(TextNode text) {
    if (text.text().strip().length() < RUNNING_TEXT) {
      return false;
    }
    for (Node at = text.parent(); at != null; at = at.parent()) {
      if (at.nameIs("a")) {
        return false;
      }
      if (at instanceof Element element && element.isBlock()) {
        return true;
      }
    }
    return true;
  }

  private int running(Node node) {
    return running.getOrDefault(node, 0);
  }

  private void removeClutter() {
    double largest = running(page) * LARGEST_CLUTTER;
    Set<Element> clutter = new HashSet<>();
    for (Element element : page.body().select("*")) {
      if (running(element) <= largest && (isNamedClutter(element) || isLinkList(element))) {
        clutter.add(element);
      }
    }
    clutter.forEach(Node::remove);
  }

  private static boolean isNamedClutter(Element element) {
    String names = element.className() + " " + element.id();
    return !element.nameIs("body")
        && !element.nameIs("article")
        && !element.nameIs("main")
        && words(names).anyMatch(CLUTTER::contains);
  }

  /** The words of "relatedLinks site-menu": related, links, site, menu. */
  private static Stream<String> words(String names) {
    return Arrays.stream(
        names
            .replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
            .toLowerCase(Locale.ROOT)
            .split("[^a-z]+", -1));
  }

  private static boolean isLinkList(Element element) {
    if (!element.nameIs("ul") && !element.nameIs("ol") && !element.nameIs("div")) {
      return false;
    }
    int links = 0;
    for (Element link : element.select("a")) {
      links += link.text().length();
    }
    return links > element.text().length() * MOST_LINKS;
  }

  /** The page's one article, where it marks one up and that holds enough of its text. */
  private Optional<Element> article() {
    Element best = null;
    for (Element candidate : page.select("[itemprop=articleBody], article")) {
      if (best == null || running(candidate) > running(best)) {
        best = candidate;
      }
    }
    return Optional.ofNullable(best)
        .filter(element -> running(element) > running(page) * ARTICLE_SHARE);
  }

  private Element densest(Element from) {
    Element at = from;
    Deque<Element> children = new ArrayDeque<>(at.children());
    while (!children.isEmpty()) {
      Element child = children.poll();
      if (!child.nameIs("p") && running(child) > running(page) * DESCEND_SHARE) {
        at = child;
        children = new ArrayDeque<>(at.children());
      }
    }
    return at;
  }
}
