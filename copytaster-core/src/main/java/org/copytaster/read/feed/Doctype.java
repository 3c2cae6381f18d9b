package org.copytaster.read.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the document type out of a feed and fills its own short entities in, once and without
/// nesting: enough for feeds, useless for an entity bomb. External entities are never looked at.
final class Doctype {
  private static final Pattern DOCTYPE =
      Pattern.compile("<!DOCTYPE\\b[^\\[>]*(\\[[^\\]]*\\]\\s*)?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile("<!ENTITY\\s+([\\w.-]{1,64})\\s+(?:\"([^\"]{0,200})\"|'([^']{0,200})')\\s*>");
  private static final Pattern REFERENCE = Pattern.compile("&([\\w.-]{1,64});");

  private static final int LONGEST_PROLOGUE = 1 << 14;

  private Doctype() {}

  static String resolve(String text) {
    // It stands before everything else; a file of nothing but beginnings of it is not searched.
    Matcher doctype = DOCTYPE.matcher(text).region(0, Math.min(text.length(), LONGEST_PROLOGUE));
    if (!doctype.find()) return text;
    String rest = text.substring(0, doctype.start()) + text.substring(doctype.end());
    Map<String, String> entities = new LinkedHashMap<>();
    Matcher entity = ENTITY.matcher(doctype.group());
    while (entity.find())
      entities.put(entity.group(1), entity.group(2) != null ? entity.group(2) : entity.group(3));
    return entities.isEmpty()
        ? rest
        : REFERENCE
            .matcher(rest)
            .replaceAll(reference ->
                Matcher.quoteReplacement(
                    entities.getOrDefault(reference.group(1), reference.group())));
  }
}
