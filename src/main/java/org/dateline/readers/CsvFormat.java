package org.dateline.readers;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Reads a CSV table of articles, one a row. */
final class CsvFormat implements Format {
  private final Limits limits;
  private final FieldNames fields;
  private final Records records;

  CsvFormat(Limits limits, FieldNames fields) {
    this.limits = limits;
    this.fields = fields;
    records = new Records(limits, fields);
  }

  @Override
  public void read(Resource resource, Sink sink) throws ReadException, IOException {
    try (RationedStream stream = new RationedStream(resource.content().open(), limits.bytes())) {
      read(resource, stream, sink);
    }
  }

  private void read(Resource resource, RationedStream stream, Sink sink)
      throws ReadException, IOException {
    Table table = new Table(Charsets.reader(stream));
    Optional<String> missing = fields.missing(table.columns());
    if (missing.isPresent()) {
      throw new ReadException(missing.get(), "columns: " + String.join(", ", table.columns()));
    }
    long number = 0;
    for (Optional<Map<String, String>> row = table.row(); row.isPresent(); row = table.row()) {
      stream.renew();
      records.read(resource, ++number, row.get(), sink);
    }
  }
}
