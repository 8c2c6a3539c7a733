package org.dateline.readers;

import java.io.IOException;

/** Reads one kind of input. */
interface Format {
  /**
   * Gives the sink every article of the source.
   *
   * @throws ReadException where the rest of the source cannot be read
   */
  void read(Source source, Sink sink) throws ReadException, IOException;
}
