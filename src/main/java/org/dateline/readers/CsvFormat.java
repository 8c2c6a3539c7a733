package org.dateline.readers;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Reads a CSV table of articles, one a row. */
final class CsvFormat implements Format {
  private final Limits limits;
  private final Fields fields;
  private final Records records;

  CsvFormat(Limits limits, Fields fields) {
    this.limits = limits;
    this.fields = fields;
    records = new Records(limits, fields);
  }

  @Override
  public void read(Source source, Sink sink) throws ReadException, IOException {
    try (RationedStream stream = new RationedStream(source.content().open(), limits.bytes())) {
      read(source, stream, sink);
    }
  }

  private void read(Source source, RationedStream stream, Sink sink)
      throws ReadException, IOException {
    Table table = new Table(Charsets.reader(stream));
    Optional<String> missing = fields.missing(table.columns());
    if (missing.isPresent()) {
      throw new ReadException(missing.get(), "columns: " + String.join(", ", table.columns()));
    }
    long number = 0;
    for (Optional<Map<String, String>> row = table.row(); row.isPresent(); row = table.row()) {
      stream.renew();
      records.read(source, ++number, row.get(), sink);
    }
  }
}
