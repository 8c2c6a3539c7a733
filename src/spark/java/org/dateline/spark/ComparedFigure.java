package org.dateline.spark;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import org.dateline.facts.FigureKey;
import org.dateline.files.KeptFigure;

/** A {@link FigureKey} as it travels between two tasks: written as a run keeps it on disk. */
final class ComparedFigure implements Serializable {
  private static final long serialVersionUID = 1;

  private transient FigureKey key;

  ComparedFigure(FigureKey key) {
    this.key = key;
  }

  FigureKey key() {
    return key;
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    KeptFigure.put(new DataOutputStream(out), key);
  }

  private void readObject(ObjectInputStream in) throws IOException {
    key = KeptFigure.take(new DataInputStream(in));
  }
}
