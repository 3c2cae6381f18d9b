package org.copytaster.extract.page;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copytaster.extract.head.Masthead;
import org.copytaster.extract.head.MastheadReader;
import org.copytaster.model.Capture;
import org.copytaster.read.Reader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Writes the blocks of pages with their features, for training
/// (copytaster-models/training/extract/README.md).
///
/// `BlockDump LIST OUT`: LIST has `page-file TAB url` lines; OUT gets feature names and, for each
/// page, its blocks: text and features.
final class BlockDump {
  private BlockDump() {}

  public static void main(String[] args) throws IOException {
    List<String> names = BlockFeatures.names();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(Path.of(args[1]))))) {
      out.writeInt(names.size());
      for (String name : names) words(out, name);
      for (String line : Files.readAllLines(Path.of(args[0]))) {
        String[] fields = line.split("\t", -1);
        page(out, fields[0], fields[1]);
      }
    }
  }

  private static void page(DataOutputStream out, String file, String url) throws IOException {
    List<Capture> captures = new Reader().read(file, Files.readAllBytes(Path.of(file)));
    if (captures.isEmpty()) {
      out.writeInt(0);
      return;
    }
    Document page = Jsoup.parse(captures.getFirst().content(), url);
    MastheadReader reader = new MastheadReader(Landmarks.of(page), new java.util.ArrayList<>());
    Masthead masthead = reader.read();
    List<Block> blocks = PageBlocks.of(page.body()).blocks();
    BlockFeatures features =
        new BlockFeatures(
            blocks, masthead.headline(), masthead.deck(), reader.data().words("articleBody"));
    out.writeInt(blocks.size());
    for (Block block : blocks) {
      words(out, block.text());
      for (float value : features.of(block)) out.writeFloat(value);
    }
  }

  private static void words(DataOutputStream out, String words) throws IOException {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
