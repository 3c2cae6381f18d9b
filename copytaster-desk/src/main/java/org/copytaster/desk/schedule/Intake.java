package org.copytaster.desk.schedule;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.copytaster.desk.archive.Kind;
import org.copytaster.desk.fetch.Exchange;

/// Where what was fetched goes. When it returns, the exchange is kept for good.
@FunctionalInterface
public interface Intake {
  /// @param kind what it is kept for
  /// @param details what is to be known of it later
  /// @return where it is kept
  String keep(Kind kind, Exchange exchange, ObjectNode details);
}
