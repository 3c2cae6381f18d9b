package org.copytaster.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What docs/schema promises is what is written.
class SchemaTest {
  private static Schema schema(String noun) throws IOException {
    Path home = Path.of(System.getProperty("copytaster.home", "."));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(home.resolve("docs/schema/" + noun + ".schema.json")));
  }

  @Test
  void everyArticleKeepsItsSchema() throws IOException {
    Schema schema = schema("article");
    RandomRecords random = new RandomRecords(11);
    for (int i = 0; i < 40; i++)
      assertThat(schema.validate(ArticleJson.write(random.article()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void everyReportKeepsItsSchema() throws IOException {
    Schema schema = schema("report");
    RandomRecords random = new RandomRecords(12);
    for (int i = 0; i < 40; i++)
      assertThat(schema.validate(ReportJson.write(random.report()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void everyBriefKeepsItsSchema() throws IOException {
    Schema schema = schema("brief");
    assertThat(
            schema.validate(BriefJson.write(RecordsForTest.brief("Dam breaks")), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void aLineWithoutEvidenceBreaksTheSchema() throws IOException {
    String json = BriefJson.write(RecordsForTest.brief("Dam breaks"));
    String bare = json.replaceAll("\"evidence\":\\[[^]]*]", "\"evidence\":[]");
    assertThat(schema("brief").validate(bare, InputFormat.JSON)).isNotEmpty();
  }
}
