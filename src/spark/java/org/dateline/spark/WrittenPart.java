package org.dateline.spark;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.internal.io.FileCommitProtocol.TaskCommitMessage;

/**
 * What a task has written.
 *
 * @param rows how many of each sheet
 */
record WrittenPart(TaskCommitMessage message, TreeMap<String, Long> rows) implements Serializable {
  void addTo(Map<String, Long> counts) {
    rows.forEach((sheet, count) -> counts.merge(sheet, count, Long::sum));
  }
}
