package org.copytaster.desk.schedule;

import org.copytaster.desk.archive.Kind;
import org.copytaster.desk.fetch.Exchange;

/// Where what was fetched goes. When it returns, the exchange is kept for good.
@FunctionalInterface
public interface Intake {
  /// @param kind what it is kept for
  /// @param feed that led to it; empty for none
  /// @return where it is kept
  String keep(Kind kind, Exchange exchange, String feed);
}
