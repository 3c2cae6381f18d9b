package org.copytaster.desk.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.desk.store.Address;
import org.copytaster.desk.store.Deed;
import org.copytaster.desk.store.Saying;
import org.copytaster.desk.store.StoryCard;
import org.jspecify.annotations.Nullable;

/// The columns of one kind of row.
///
/// @param <R> the row
public record Table<R>(List<Column<R>> columns) {

  /// @param value a text, a number or `null`
  public record Column<R>(String name, Function<R, @Nullable Object> value) {}

  public static final Table<Saying> STATEMENTS =
      new Table<>(
          List.of(
              new Column<>("report", Saying::report),
              new Column<>("id", Saying::id),
              new Column<>("story", Saying::story),
              new Column<>("outlet", Saying::outlet),
              new Column<>("published", Saying::published),
              new Column<>("speaker", Saying::speaker),
              new Column<>("cue", Saying::cue),
              new Column<>("form", Saying::form),
              new Column<>("modality", Saying::modality),
              new Column<>("hedge", Saying::hedge),
              new Column<>("start", Saying::start),
              new Column<>("end", Saying::end),
              new Column<>("words", Saying::words)));

  public static final Table<Deed> EVENTS =
      new Table<>(
          List.of(
              new Column<>("report", Deed::report),
              new Column<>("id", Deed::id),
              new Column<>("story", Deed::story),
              new Column<>("outlet", Deed::outlet),
              new Column<>("published", Deed::published),
              new Column<>("type", Deed::type),
              new Column<>("mode", Deed::mode),
              new Column<>("contexts", Deed::contexts),
              new Column<>("quad", Deed::quad),
              new Column<>("cameo", Deed::cameo),
              new Column<>("goldstein", Deed::goldstein),
              new Column<>("modality", Deed::modality),
              new Column<>("actors", Deed::actors),
              new Column<>("recipients", Deed::recipients),
              new Column<>("time", Deed::time),
              new Column<>("place", Deed::place),
              new Column<>("statement", Deed::statement),
              new Column<>("start", Deed::start),
              new Column<>("end", Deed::end),
              new Column<>("trigger", Deed::trigger),
              new Column<>("confidence", Deed::confidence)));

  /// Where reports were found; a report that came several times has a row of each.
  public static final Table<Address> ADDRESSES =
      new Table<>(
          List.of(
              new Column<>("report", Address::report),
              new Column<>("origin", Address::origin),
              new Column<>("url", Address::url)));

  public static final Table<StoryCard> STORIES =
      new Table<>(
          List.of(
              new Column<>("story", StoryCard::id),
              new Column<>("title", StoryCard::title),
              new Column<>("deck", StoryCard::deck),
              new Column<>("section", StoryCard::section),
              new Column<>("updated", StoryCard::updated),
              new Column<>("reports", StoryCard::reports),
              new Column<>("outlets", StoryCard::outlets),
              new Column<>("roots", StoryCard::roots),
              new Column<>("heat", StoryCard::heat)));

  public Table {
    columns = List.copyOf(columns);
  }

  public Stream<String> jsonLines(List<R> rows) {
    return rows.stream().map(this::json);
  }

  /// The head line and a line per row, each ended by CRLF as RFC 4180 has it.
  public Stream<String> csv(List<R> rows) {
    String head = columns.stream().map(Column::name).collect(Collectors.joining(","));
    return Stream.concat(Stream.of(head), rows.stream().map(this::csv)).map(line -> line + "\r\n");
  }

  private String json(R row) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (Column<R> column : columns) {
      Object value = column.value().apply(row);
      switch (value) {
        case null -> node.putNull(column.name());
        case Integer number -> node.put(column.name(), number);
        case Double number -> node.put(column.name(), number);
        default -> node.put(column.name(), value.toString());
      }
    }
    return node.toString();
  }

  private String csv(R row) {
    return columns.stream()
        .map(column -> cell(column.value().apply(row)))
        .collect(Collectors.joining(","));
  }

  private static String cell(@Nullable Object value) {
    if (value == null) return "";
    String text = value.toString();
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
