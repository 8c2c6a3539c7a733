package org.dateline;

import org.dateline.facts.ArticleFacts;
import org.dateline.text.Article;

/** Finds the facts that an article reports. */
interface ArticleExtractor {
  ArticleFacts read(Article article);
}
