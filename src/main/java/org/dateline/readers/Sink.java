package org.dateline.readers;

/** Takes the articles that an input holds, one after the other, and what went wrong. */
public interface Sink {
  void article(Reading reading);

  void failure(Failure failure);
}
