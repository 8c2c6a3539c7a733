package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.dateline.text.EntityLabel;
import org.dateline.text.EntityVotes;

/** Tags names with the three CRFs. */
interface EntityTagger {
  /** The votes on each of a sentence's tagged words. */
  List<EntityVotes> votes(List<CoreLabel> sentence);

  /** What CoreNLP's label means. */
  static EntityLabel label(String answer) {
    return switch (answer) {
      case "PERSON" -> EntityLabel.PERSON;
      case "LOCATION" -> EntityLabel.PLACE;
      case "ORGANIZATION" -> EntityLabel.ORGANISATION;
      case "MISC" -> EntityLabel.OTHER;
      case "DATE" -> EntityLabel.DATE;
      case "TIME" -> EntityLabel.TIME;
      case "MONEY" -> EntityLabel.MONEY;
      case "PERCENT" -> EntityLabel.PERCENT;
      default -> EntityLabel.NONE;
    };
  }
}
