package org.copytaster.desk.serve.view;

import java.util.List;
import org.copytaster.desk.store.Remark;
import org.copytaster.desk.store.Store;

/// The desk's own page: what it holds, what readers remarked, and a way to import.
///
/// @param notice the outcome of an import, else empty
/// @param troubles what an import could not read
public record DeskPage(
    Frame frame, Store.Counts counts, List<Remark> remarks, String notice, List<String> troubles) {
  public DeskPage {
    remarks = List.copyOf(remarks);
    troubles = List.copyOf(troubles);
  }
}
