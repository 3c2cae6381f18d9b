package org.copytaster.desk.cli;

import org.copytaster.json.Versions;
import picocli.CommandLine.IVersionProvider;

/// What `--version` says.
final class Release implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String models = Versions.CURRENT.models();
    return new String[] {
      "copytaster "
          + Versions.CURRENT.copytaster()
          + (models == null ? "" : ", models " + models)
          + " (Java "
          + Runtime.version()
          + ")"
    };
  }
}
