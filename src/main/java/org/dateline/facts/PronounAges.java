package org.dateline.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.figures.Figure;
import org.dateline.figures.Figure.Category;
import org.dateline.names.Mention;
import org.dateline.names.Name;
import org.dateline.names.NameType;
import org.jspecify.annotations.Nullable;

/** Whose an age is that its sentence ties to a pronoun: "when she was six". */
final class PronounAges {
  private static final int FARTHEST = 500;

  private final TreeMap<Integer, String> people = new TreeMap<>();

  PronounAges(List<Name> names) {
    for (Name name : names) {
      if (name.type() == NameType.PERSON) {
        for (Mention mention : name.mentions()) {
          people.put(mention.span().start(), name.name());
        }
      }
    }
  }

  /** An age that names no one is that of the person last named, a little before it. */
  Figure named(Figure figure) {
    boolean open = figure.category() == Category.AGE && figure.what().isEmpty();
    Map.@Nullable Entry<Integer, String> last =
        open ? people.floorEntry(figure.span().start()) : null;
    return last == null || figure.span().start() - last.getKey() > FARTHEST
        ? figure
        : figure.withWhat(last.getValue());
  }
}
