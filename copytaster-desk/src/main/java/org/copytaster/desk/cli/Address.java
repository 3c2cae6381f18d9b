package org.copytaster.desk.cli;

import picocli.CommandLine.Option;

/// Where the desk listens.
final class Address {
  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port (default: ${DEFAULT-VALUE}; 0 takes one that is free).")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "Address to listen on (default: ${DEFAULT-VALUE}, this machine only). The desk has no"
              + " passwords: whoever reaches it can import and remark.")
  private String host = "127.0.0.1";

  String host() {
    return host;
  }

  int port() {
    if (port < 0 || port > 65535) throw new Misuse("--port " + port + " is not in 0..65535");
    return port;
  }
}
