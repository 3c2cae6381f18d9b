package org.copytaster.desk.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/// What a command is connected to; tests connect it to memory.
///
/// @param watched true if somebody is looking: progress is shown then
record Terminal(InputStream in, OutputStream out, PrintStream err, boolean watched) {}
