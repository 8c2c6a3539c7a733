package org.dateline.corenlp;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * A CRF as CoreNLP's CRFClassifier serializes it.
 *
 * @param pairs the pairs of labels seen in training, in the order of a pair feature's weights
 * @param lowerCase the words seen in lower case in training
 * @param clusters the distributional cluster of each word
 */
record SerializedCrf(
    List<String> labels,
    List<int[]> singles,
    List<int[]> pairs,
    List<String> features,
    List<double[]> weights,
    Set<String> lowerCase,
    Map<String, String> clusters) {

  static SerializedCrf read(CrfModel model) throws IOException {
    try (InputStream resource = SerializedCrf.class.getResourceAsStream(model.resource)) {
      if (resource == null) {
        throw new IOException(model.resource + ": not on the class path; is the models jar there?");
      }
      return read(
          new ObjectInputStream(new BufferedInputStream(new GZIPInputStream(resource, 1 << 16))));
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IllegalStateException("the models do not fit this CoreNLP", e);
    }
  }

  /** In the order of CRFClassifier.loadClassifier. */
  @SuppressWarnings("unchecked") // the types of CRFClassifier.serializeClassifier
  private static SerializedCrf read(ObjectInputStream in)
      throws IOException, ReflectiveOperationException {
    List<Index<CRFLabel>> sequences = (List<Index<CRFLabel>>) in.readObject();
    Index<String> labels = (Index<String>) in.readObject();
    Index<String> features = (Index<String>) in.readObject();
    in.readObject(); // flags
    in.readObject(); // the number of feature factories: one
    Object factory = in.readObject();
    in.readInt(); // the length of sequences: two
    double[][] weights = (double[][]) in.readObject();
    Set<String> lowerCase = (Set<String>) in.readObject();
    Field lexicon = NERFeatureFactory.class.getDeclaredField("lexicon");
    lexicon.setAccessible(true);
    return new SerializedCrf(
        labels.objectsList(),
        sequence(sequences.get(0)),
        sequence(sequences.get(1)),
        features.objectsList(),
        Arrays.asList(weights),
        lowerCase,
        (Map<String, String>) lexicon.get(factory));
  }

  private static List<int[]> sequence(Index<CRFLabel> index) {
    List<int[]> labels = new ArrayList<>();
    for (CRFLabel label : index) {
      labels.add(label.getLabel());
    }
    return labels;
  }
}
