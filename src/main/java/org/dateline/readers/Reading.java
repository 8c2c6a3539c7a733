package org.dateline.readers;

import java.util.List;
import org.dateline.text.Article;

/**
 * An article as it came out of an input.
 *
 * @param input the file, or the record of a file, as messages name it
 * @param article with the id that its input asks for, which another article may ask for too
 * @param losses what was cut or could not be made out
 */
public record Reading(String input, Article article, List<Failure> losses) {
  public Reading {
    losses = List.copyOf(losses);
  }
}
