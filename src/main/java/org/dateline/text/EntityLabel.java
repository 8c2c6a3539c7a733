package org.dateline.text;

/** What a statistical tagger takes a word for. */
public enum EntityLabel {
  NONE,
  PERSON,
  PLACE,
  ORGANISATION,
  /** A name of another kind: a nationality, an event, a product. */
  OTHER,
  DATE,
  TIME,
  MONEY,
  PERCENT
}
