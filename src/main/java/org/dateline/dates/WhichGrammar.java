package org.dateline.dates;

import java.util.Optional;
import org.dateline.dates.Expression.Which;
import org.dateline.dates.Words.Kind;

/** Reads which of several days or months is meant: "last", "this coming", "the following". */
final class WhichGrammar {
  private final Cursor cursor;

  WhichGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  Optional<Which> read() {
    boolean article = cursor.word("the");
    if (cursor.lower(1).equals("past") || cursor.lower(1).equals("coming")) {
      cursor.word("this");
    }
    return cursor
        .kind(Kind.WHICH)
        .flatMap(
            value ->
                switch (value) {
                  case "last" -> Optional.of(Which.LAST);
                  case "this" -> Optional.of(Which.THIS);
                  case "next" -> Optional.of(Which.NEXT);
                  case "previous" -> Optional.of(Which.PREVIOUS);
                  default -> article ? Optional.of(Which.FOLLOWING) : Optional.empty();
                });
  }
}
