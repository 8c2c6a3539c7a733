package org.dateline;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A run could not go on, as where the disk is full; what it has done is kept. */
final class StoppedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StoppedException(Path out, IOException cause) {
    super(
        out
            + ": "
            + reason(cause)
            + "; what is done is kept, and the same command goes on from there",
        cause);
  }

  private static String reason(IOException cause) {
    boolean told = cause instanceof FileSystemException e && e.getReason() != null;
    return told ? ((FileSystemException) cause).getReason() : String.valueOf(cause.getMessage());
  }
}
