package org.copytaster.extract.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Says how probable it is that a block is copy: gradient-boosted trees over [BlockFeatures],
/// trained by `copytaster-models/training/extract` and kept beside this class as text.
///
/// It is part of the algorithm, not a reference book that a desk may exchange, so it lies in core's
/// own jar (docs/decisions/022).
final class BlockModel {
  private static final String FILE = "blocks.tsv";

  /// The bundled model, read once.
  static final BlockModel BUNDLED = bundled();

  private final double threshold;
  private final int[][] features;
  private final float[][] values;
  private final int[][] right;

  private BlockModel(double threshold, List<Tree> trees) {
    this.threshold = threshold;
    this.features = trees.stream().map(tree -> tree.feature).toArray(int[][]::new);
    this.values = trees.stream().map(tree -> tree.value).toArray(float[][]::new);
    this.right = trees.stream().map(tree -> tree.right).toArray(int[][]::new);
  }

  private static BlockModel bundled() {
    try (InputStream in = BlockModel.class.getResourceAsStream(FILE)) {
      if (in == null) throw new IllegalStateException(FILE + " is missing from the jar");
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  private static BlockModel read(BufferedReader in) throws IOException {
    double threshold = 0.5;
    List<String> names = new ArrayList<>();
    List<Tree> trees = new ArrayList<>();
    for (String line; (line = in.readLine()) != null; ) {
      String[] fields = line.split("\t", 2);
      switch (fields[0]) {
        case "threshold" -> threshold = Double.parseDouble(fields[1]);
        case "feature" -> names.add(fields[1]);
        case "tree" -> trees.add(new Tree(fields[1].split(" ")));
        default -> {}
      }
    }
    if (!names.equals(BlockFeatures.names()))
      throw new IllegalStateException(
          FILE + " was trained on other features than BlockFeatures gives; train it again");
    return new BlockModel(threshold, trees);
  }

  /// A tree in preorder: a split's left child follows it.
  private static final class Tree {
    private final int[] feature;
    private final float[] value;
    private final int[] right;
    private final String[] nodes;

    Tree(String[] nodes) {
      this.nodes = nodes;
      feature = new int[nodes.length];
      value = new float[nodes.length];
      right = new int[nodes.length];
      place(0);
    }

    /// Fills the node and all below it; returns the index behind them.
    private int place(int at) {
      int mark = nodes[at].indexOf('<');
      value[at] = Float.parseFloat(nodes[at].substring(mark + 1));
      feature[at] = mark < 0 ? -1 : Integer.parseInt(nodes[at], 0, mark, 10);
      if (mark < 0) return at + 1;
      right[at] = place(at + 1);
      return place(right[at]);
    }
  }

  boolean isCopy(float[] block) {
    return probability(block) >= threshold;
  }

  double probability(float[] block) {
    double logOdds = 0;
    for (int tree = 0; tree < features.length; tree++) {
      int[] feature = features[tree];
      float[] value = values[tree];
      int at = 0;
      while (feature[at] >= 0) at = block[feature[at]] <= value[at] ? at + 1 : right[tree][at];
      logOdds += value[at];
    }
    return 1 / (1 + Math.exp(-logOdds));
  }
}
