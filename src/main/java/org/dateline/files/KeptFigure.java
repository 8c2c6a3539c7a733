package org.dateline.files;

import static org.dateline.files.LengthPrefixed.read;
import static org.dateline.files.LengthPrefixed.write;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.facts.FigureKey;
import org.dateline.figures.Figure;

/** What decides over a figure's conflicts, as it is kept on disk and sent from task to task. */
public final class KeptFigure {
  private KeptFigure() {}

  public static void put(DataOutputStream out, FigureKey key) throws IOException {
    write(out, key.id());
    write(out, key.article());
    write(out, key.published());
    out.writeInt(key.start());
    write(out, key.category().name());
    write(out, key.unit());
    write(out, key.what());
    write(out, key.head());
    write(out, key.side());
    write(out, key.place());
    write(out, key.date());
    write(out, key.low().map(BigDecimal::toString).orElse(""));
    write(out, key.high().map(BigDecimal::toString).orElse(""));
    out.writeBoolean(key.approximate());
    out.writeBoolean(key.disputed());
    out.writeBoolean(key.wide());
    write(out, key.source());
  }

  /** Reads what {@link #put} has written. */
  public static FigureKey take(DataInputStream in) throws IOException {
    return new FigureKey(
        read(in),
        read(in),
        read(in),
        in.readInt(),
        Figure.Category.valueOf(read(in)),
        read(in),
        read(in),
        read(in),
        read(in),
        read(in),
        read(in),
        bound(read(in)),
        bound(read(in)),
        in.readBoolean(),
        in.readBoolean(),
        in.readBoolean(),
        read(in));
  }

  private static Optional<BigDecimal> bound(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value));
  }
}
