package org.dateline.review;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.files.Cells;

/**
 * All decisions ever given about a run's rows: {@code decisions.csv}, to which lines are only
 * added.
 *
 * <p>A line that was added is on the disk before {@link #add} returns. Several processes may add to
 * the same file.
 */
final class DecisionLog {
  static final String FILE = "decisions.csv";

  private final Path file;
  private final List<Decision> decisions = new ArrayList<>();
  private long readUpTo;

  private DecisionLog(Path file) {
    this.file = file;
  }

  /** The log of a folder, which may not have one yet. */
  static DecisionLog open(Path folder) throws IOException {
    DecisionLog log = new DecisionLog(folder.resolve(FILE));
    log.refresh();
    return log;
  }

  /** All decisions in the order they were given. */
  synchronized List<Decision> decisions() {
    return List.copyOf(decisions);
  }

  /** Reads what other processes have added. */
  synchronized void refresh() throws IOException {
    if (Files.exists(file) && Files.size(file) != readUpTo) {
      readAgain(Files.readString(file, StandardCharsets.UTF_8));
    }
  }

  private void readAgain(String text) throws IOException {
    decisions.clear();
    readUpTo = 0;
    try (Table table = Table.of(new StringReader(text))) {
      long whole = 0;
      Optional<Table.Line> line = table.next();
      while (line.isPresent() && endsLine(text, table.position())) {
        decisions.add(Decision.of(line.get()));
        whole = table.position();
        line = table.next();
      }
      if (whole == 0 && !table.columns().isEmpty() && endsLine(text, table.position())) {
        whole = text.indexOf('\n') + 1L;
      }
      readUpTo = text.substring(0, (int) whole).getBytes(StandardCharsets.UTF_8).length;
    }
  }

  private static boolean endsLine(String text, long position) {
    return position > 0
        && position <= text.length()
        && "\r\n".indexOf(text.charAt((int) position - 1)) >= 0;
  }

  /** Adds decisions durably: all are on the disk on return. */
  synchronized void add(List<Decision> added) throws IOException {
    if (added.isEmpty()) {
      return;
    }
    try (FileChannel channel =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assert lock.isValid();
      refresh();
      // Whatever stands behind the last whole line was being written when a process died.
      channel.truncate(readUpTo);
      channel.position(readUpTo);
      byte[] lines = lines(readUpTo == 0, added).getBytes(StandardCharsets.UTF_8);
      ByteBuffer buffer = ByteBuffer.wrap(lines);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
      readUpTo += lines.length;
      decisions.addAll(added);
    }
  }

  private static String lines(boolean withHeader, List<Decision> added) throws IOException {
    StringWriter text = new StringWriter();
    try (ICSVWriter csv = new CSVWriterBuilder(text).withLineEnd("\n").build()) {
      if (withHeader) {
        csv.writeNext(Decision.COLUMNS.toArray(String[]::new), false);
      }
      for (Decision decision : added) {
        csv.writeNext(decision.line().stream().map(Cells::guard).toArray(String[]::new), false);
      }
    }
    return text.toString();
  }
}
