package org.dateline.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Expressions;

/** Tells a river from the city of its name: "the Dnipro" is the Dnipro River. */
final class River {
  private River() {}

  /** The full name of the river or sea, where most mentions of the form follow "the". */
  static Optional<String> fullForm(String form, Map<String, List<Candidate>> forms) {
    List<Candidate> mentions = forms.getOrDefault(form, List.of());
    long articles = mentions.stream().filter(River::followsArticle).count();
    if (2 * articles <= mentions.size()) {
      return Optional.empty();
    }
    return forms.keySet().stream()
        .filter(
            full ->
                full.startsWith(form + " ")
                    && Expressions.matches(
                        full.substring(form.length() + 1), "(?i:river|sea|ocean|canal|strait)"))
        .findFirst();
  }

  static boolean followsArticle(Candidate mention) {
    return mention.first() > 0
        && mention.sentence().token(mention.first() - 1).lower().equals("the");
  }
}
