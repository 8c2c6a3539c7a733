package org.dateline.readers;

import java.io.IOException;

/** Reads one kind of input. */
interface Format {
  /**
   * Gives the sink every article of the resource.
   *
   * @throws ReadException where the rest of the resource cannot be read
   */
  void read(Resource resource, Sink sink) throws ReadException, IOException;
}
