package org.copytaster.annotate.network;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;

/// The two ONNX graphs. Safe for many callers; each call computes on its caller's thread alone.
final class Graphs implements AutoCloseable {
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession reader;
  private final OrtSession attribution;

  /// @param readerGraph outside the heap, as is the other
  Graphs(ByteBuffer readerGraph, ByteBuffer attributionGraph) {
    try {
      reader = session(readerGraph);
      attribution = session(attributionGraph);
    } catch (OrtException e) {
      throw new IllegalArgumentException("the reading network's graphs do not load", e);
    }
  }

  private OrtSession session(ByteBuffer graph) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setMemoryPatternOptimization(false);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      return environment.createSession(graph, options);
    }
  }

  /// What the network says of one window; rows are the window's words.
  ///
  /// @param entity natural-log probabilities
  /// @param arcs scores of heads, column 0 the root
  /// @param cue probabilities of O, B, I
  /// @param candidates `[cue]`, first and last word
  /// @param roles `[cue][word][role]` natural-log probabilities
  /// @param states the encoder's, one word's behind the other
  record Scores(
      float[][] entity,
      long[] part,
      float[][] arcs,
      long[] relation,
      float[][] cue,
      float[] event,
      float[] factuality,
      List<int[]> candidates,
      float[][][] roles,
      float[] states) {}

  Scores read(EncodedCopy copy, Window window, CueFinder cues) {
    Inputs in = Inputs.of(copy, window);
    try (OnnxTensor ids = tensor(in.ids());
        OnnxTensor shape = tensor(in.shapes());
        OnnxTensor quote = tensor(in.quotes());
        OnnxTensor first = tensor(in.first());
        OnnxTensor sentence = tensor(in.sentences());
        OrtSession.Result out =
            reader.run(
                Map.of(
                    "ids",
                    ids,
                    "shape",
                    shape,
                    "quote",
                    quote,
                    "first",
                    first,
                    "sentence",
                    sentence))) {
      float[][] cue = (float[][]) value(out, "cue");
      List<int[]> found = cues.cues(cue);
      return new Scores(
          (float[][]) value(out, "entity"),
          (long[]) value(out, "upos"),
          (float[][]) value(out, "arcs"),
          (long[]) value(out, "relation"),
          cue,
          (float[]) value(out, "event"),
          (float[]) value(out, "factuality"),
          found,
          found.isEmpty() ? new float[0][][] : roles(tensor(out, "states"), in.wordQuotes(), found),
          tensor(out, "states").getFloatBuffer().array());
    } catch (OrtException e) {
      throw new IllegalStateException("the reading network broke off on words " + window, e);
    }
  }

  private float[][][] roles(OnnxTensor states, long[] wordQuotes, List<int[]> cues)
      throws OrtException {
    long[] pairs = new long[2 * cues.size()];
    for (int c = 0; c < cues.size(); c++) {
      pairs[2 * c] = cues.get(c)[0];
      pairs[2 * c + 1] = cues.get(c)[1];
    }
    try (OnnxTensor quote = tensor(wordQuotes);
        OnnxTensor cue =
            OnnxTensor.createTensor(
                environment, LongBuffer.wrap(pairs), new long[] {cues.size(), 2});
        OrtSession.Result out =
            attribution.run(Map.of("states", states, "quote", quote, "cues", cue))) {
      return (float[][][]) value(out, "roles");
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {values.length});
  }

  private static OnnxTensor tensor(OrtSession.Result out, String name) {
    return (OnnxTensor) out.get(name).orElseThrow();
  }

  private static Object value(OrtSession.Result out, String name) throws OrtException {
    return tensor(out, name).getValue();
  }

  @Override
  public void close() {
    try {
      reader.close();
      attribution.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the reading network does not close", e);
    }
  }
}
