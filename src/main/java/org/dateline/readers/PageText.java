package org.dateline.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.text.Section;
import org.dateline.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A page's text, a blank line between its paragraphs, and which of them are no running text. */
record PageText(String text, List<Section> sections) {
  PageText {
    sections = List.copyOf(sections);
  }

  static PageText of(Element element) {
    Writer writer = new Writer();
    NodeTraversor.traverse(writer, element);
    writer.endBlock();
    return assembled(withoutEmptyHeadings(writer.blocks));
  }

  /** A stretch of text between two breaks. */
  private record Block(String text, Optional<Section.Kind> kind, int level) {}

  /** A heading that nothing follows stood over what is no part of the article. */
  private static List<Block> withoutEmptyHeadings(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean heads =
          block.level() <= 1 || (i + 1 < blocks.size() && isUnder(block, blocks.get(i + 1)));
      if (heads) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static boolean isUnder(Block heading, Block next) {
    return next.level() == 0 || next.level() > heading.level();
  }

  private static PageText assembled(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    List<Section> sections = new ArrayList<>();
    for (Block block : blocks) {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(block.text());
      Span span = new Span(start, text.length());
      block.kind().ifPresent(kind -> sections.add(new Section(kind, span)));
    }
    return new PageText(text.toString(), sections);
  }

  /** Collects the blocks of an element, in reading order. */
  private static final class Writer implements NodeVisitor {
    private static final Pattern CAPTION =
        Pattern.compile("(^|[^a-z])(caption|credit)s?($|[^a-z])");
    private static final Pattern BYLINE =
        Pattern.compile("(^|[^a-z])(byline|author|dateline|timestamp)s?($|[^a-z])");

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<Section.Kind> kind = Optional.empty();
    private int level;
    private boolean blank = true;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words);
      } else if (node instanceof Element element && breaks(element)) {
        endBlock();
      } else if (node.nameIs("br")) {
        text.append('\n');
      } else if (node.nameIs("td") || node.nameIs("th")) {
        text.append(' ');
      }
    }

    private static boolean breaks(Element element) {
      return element.isBlock() && !element.nameIs("td") && !element.nameIs("th");
    }

    private void append(TextNode words) {
      if (blank && !words.isBlank()) {
        describe(words);
        blank = false;
      }
      text.append(words.getWholeText().replaceAll("\\s+", " "));
    }

    /** What the block is that begins here, by the elements it stands in. */
    private void describe(Node node) {
      kind = Optional.empty();
      level = 0;
      for (Node at = node.parent(); at instanceof Element element; at = at.parent()) {
        String name = element.normalName();
        if (name.matches("h[1-6]")) {
          level = name.charAt(1) - '0';
          kind = Optional.of(Section.Kind.HEADING);
          return;
        }
        Optional<Section.Kind> found = kind(element, name);
        if (found.isPresent()) {
          kind = found;
          return;
        }
        if (name.equals("article") || name.equals("main") || name.equals("body")) {
          return;
        }
      }
    }

    private static Optional<Section.Kind> kind(Element element, String name) {
      String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
      if (name.equals("figcaption") || name.equals("caption") || CAPTION.matcher(names).find()) {
        return Optional.of(Section.Kind.CAPTION);
      }
      boolean byline =
          name.equals("address")
              || name.equals("time")
              || element.attr("rel").equals("author")
              || element.attr("itemprop").equals("author")
              || BYLINE.matcher(names).find();
      return byline ? Optional.of(Section.Kind.BYLINE) : Optional.empty();
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && breaks(element)) {
        endBlock();
      }
    }

    /** An empty line ends a paragraph, as an element does. */
    void endBlock() {
      StringBuilder paragraph = new StringBuilder();
      for (String line : text.toString().split("\n", -1)) {
        String words = line.replaceAll(" {2,}", " ").strip();
        if (words.isEmpty()) {
          endParagraph(paragraph);
        } else {
          paragraph.append(paragraph.isEmpty() ? "" : "\n").append(words);
        }
      }
      endParagraph(paragraph);
      text.setLength(0);
      blank = true;
    }

    private void endParagraph(StringBuilder paragraph) {
      if (!paragraph.isEmpty()) {
        blocks.add(new Block(paragraph.toString(), kind, level));
        paragraph.setLength(0);
      }
    }
  }
}
