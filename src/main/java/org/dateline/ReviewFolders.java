package org.dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.review.ReviewFolder;

/** Opens folders for the commands that review, with messages for their users. */
final class ReviewFolders {
  private ReviewFolders() {}

  static ReviewFolder open(Path folder) {
    ReviewFolder review = new ReviewFolder(folder);
    if (!review.exists()) {
      throw new UsageException(
          folder + ": no sheets of a run there; name a folder that extract has written");
    }
    return review;
  }

  static ReviewFolder.Intake collect(ReviewFolder review, List<Path> files) throws IOException {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new UsageException(file + ": no such file; name a sheet or downloaded decisions");
      }
    }
    return review.collect(files);
  }
}
