package org.copytaster.extract.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a rule file, line by line: a word, blanks, and what it takes. `#` begins a comment where a
/// line begins; blank lines say nothing.
final class RuleFile {
  private static final Pattern LINE = Pattern.compile("(\\S+)(?:\\s+(.*))?");
  private static final Pattern ATTRIBUTE = Pattern.compile("(.*\\S)\\s+@([A-Za-z_][\\w:.-]*)");
  private static final Pattern HOST =
      Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");
  private static final int MOST_SELECTORS = 40;

  private final String name;
  private final List<RuleFault> faults;
  private final List<OutletRule> rules = new ArrayList<>();
  private final Map<Field, List<Selection>> selections = new EnumMap<>(Field.class);
  private List<String> hosts = List.of();
  private @Nullable String outlet;
  private int number;
  private int begun;
  private int selectors;

  RuleFile(String name, List<RuleFault> faults) {
    this.name = name;
    this.faults = faults;
  }

  List<OutletRule> read(String text) {
    for (String line : text.split("\\R", -1)) {
      number++;
      String bare = (number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line).strip();
      if (!bare.isEmpty() && !bare.startsWith("#")) read(LINE.matcher(bare));
    }
    finish();
    return rules;
  }

  private void read(Matcher line) {
    if (!line.matches()) return;
    Field field = Field.of(line.group(1));
    String rest = line.group(2) == null ? "" : line.group(2).strip();
    if (field == null)
      fault("\"" + line.group(1) + "\" is none of the words that begin a line: " + Field.all());
    else if (field == Field.HOST) begin(rest);
    else if (begun == 0) fault(field.word() + " stands before the first host line");
    else if (field.selects()) select(field, rest);
    else if (rest.isEmpty()) fault("the name is missing: outlet NAME");
    else outlet = rest;
  }

  private void begin(String rest) {
    finish();
    begun = number;
    List<String> named = new ArrayList<>();
    for (String host : rest.toLowerCase(Locale.ROOT).split("[\\s,]+"))
      if (HOST.matcher(host).matches()) named.add(host);
      else
        fault("no host: \"" + host + "\"; a host is such as news.example, without https:// or /");
    hosts = named;
  }

  private void select(Field field, String rest) {
    if (++selectors > MOST_SELECTORS) {
      if (selectors == MOST_SELECTORS + 1)
        fault("more than " + MOST_SELECTORS + " selectors for one outlet");
      return;
    }
    Matcher attribute = ATTRIBUTE.matcher(rest);
    boolean named = attribute.matches();
    String written = named ? attribute.group(1) : rest;
    try {
      selections
          .computeIfAbsent(field, _ -> new ArrayList<>())
          .add(
              new Selection(
                  written,
                  Selectors.parse(written),
                  named ? attribute.group(2) : null,
                  Selectors.steps(written),
                  name + ":" + number));
    } catch (IllegalArgumentException e) {
      fault(field.word() + ": " + e.getMessage());
    }
  }

  private void finish() {
    if (begun > 0 && !hosts.isEmpty())
      rules.add(new OutletRule(name + ":" + begun, hosts, outlet, selections));
    selections.clear();
    outlet = null;
    selectors = 0;
    hosts = List.of();
  }

  private void fault(String what) {
    faults.add(new RuleFault(name, number, what));
  }
}
