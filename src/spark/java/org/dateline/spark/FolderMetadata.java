package org.dateline.spark;

import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dateline.readers.Failure;
import org.dateline.readers.Sink;
import org.dateline.readers.ResourceReader;

/**
 * A folder's metadata.csv, as it stood at a time.
 *
 * <p>An executor keeps that of the last folder, for the files of one folder are read together.
 */
record FolderMetadata(Path file, long modified, ResourceReader.Folder folder) {
  private static volatile FolderMetadata last =
      new FolderMetadata(new Path("none"), 0, name -> Map.of());

  /** What the metadata of the file's folder says of it; what is wrong there goes to the sink. */
  static Map<String, String> about(InputFile input, Configuration configuration, Sink sink) {
    Path file = new Path(new Path(input.path()).getParent(), ResourceReader.METADATA);
    try {
      FileSystem system = file.getFileSystem(configuration);
      if (!system.exists(file)) {
        return Map.of();
      }
      FileStatus status = system.getFileStatus(file);
      FolderMetadata kept = last;
      if (!kept.file.equals(file) || kept.modified != status.getModificationTime()) {
        kept =
            new FolderMetadata(
                file,
                status.getModificationTime(),
                ResourceReader.folder(file.toString(), () -> system.open(file), sink));
        last = kept;
      }
      return kept.folder.about(input.fileName());
    } catch (IOException e) {
      sink.failure(new Failure(file.toString(), "read", "it cannot be read", e.toString()));
      return Map.of();
    }
  }
}
