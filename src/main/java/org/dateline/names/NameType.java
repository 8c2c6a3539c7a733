package org.dateline.names;

/** What a name names. */
public enum NameType {
  PERSON,
  PLACE,
  ORGANISATION
}
