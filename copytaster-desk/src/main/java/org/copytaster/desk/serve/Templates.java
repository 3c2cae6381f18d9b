package org.copytaster.desk.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Locale;

/// Pages by their records: a `FrontPage` is written by `frontPage.jte`. The templates are compiled
/// with the program and escape everything that they print.
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          "org.copytaster.desk.serve.pages");

  byte[] render(Record page) {
    String type = page.getClass().getSimpleName();
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(
        type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1) + ".jte", page, output);
    return output.toByteArray();
  }
}
