package org.dateline.spark;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.dateline.spark.SparkOptions.OutputFormat;

/** A file that holds rows of a sheet. */
interface SheetFile extends Closeable {
  void write(String[] cells) throws IOException;

  /** A new file of a format, which must not be there yet. */
  static SheetFile create(
      OutputFormat format, Path path, String[] header, Configuration configuration)
      throws IOException {
    return switch (format) {
      case CSV -> new Csv(path, header, configuration);
      case PARQUET -> new Parquet(path, header, configuration);
    };
  }

  /** RFC 4180, as the single machine writes it. */
  final class Csv implements SheetFile {
    private final ICSVWriter csv;

    private Csv(Path path, String[] header, Configuration configuration) throws IOException {
      csv =
          new CSVWriterBuilder(
                  new OutputStreamWriter(
                      path.getFileSystem(configuration).create(path, false),
                      StandardCharsets.UTF_8))
              .withLineEnd("\n")
              .build();
      write(header);
    }

    @Override
    public void write(String[] cells) throws IOException {
      csv.writeNext(cells, false);
      if (csv.checkError()) {
        throw csv.getException();
      }
    }

    @Override
    public void close() throws IOException {
      csv.close();
    }
  }

  /** Parquet of which every column holds text. */
  final class Parquet implements SheetFile {
    // A task has a group of rows of every sheet in memory.
    private static final long ROW_GROUP = 16L << 20;

    private final MessageType type;
    private final ParquetWriter<Group> parquet;

    private Parquet(Path path, String[] header, Configuration configuration) throws IOException {
      Types.MessageTypeBuilder columns = Types.buildMessage();
      for (String column : header) {
        columns
            .required(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named(column);
      }
      type = columns.named("sheet");
      parquet =
          ExampleParquetWriter.builder(path)
              .withConf(configuration)
              .withType(type)
              .withCompressionCodec(CompressionCodecName.SNAPPY)
              .withRowGroupSize(ROW_GROUP)
              .build();
    }

    @Override
    public void write(String[] cells) throws IOException {
      Group row = new SimpleGroup(type);
      for (int i = 0; i < cells.length; i++) {
        row.add(i, cells[i]);
      }
      parquet.write(row);
    }

    @Override
    public void close() throws IOException {
      parquet.close();
    }
  }
}
