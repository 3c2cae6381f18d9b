/// Brings the world's copy in: politely (robots.txt after RFC 9309, one host at a time with its
/// delay, conditional requests), and without letting a feed turn the desk against its own network.
@NullMarked
package org.copytaster.desk.fetch;

import org.jspecify.annotations.NullMarked;
