package org.dateline.dates;

/** Which way a clause looks in time: back at what was, or forward at what is to come. */
enum Outlook {
  PAST,
  FUTURE,
  OPEN
}
