/// Fetching one address, politely and safely.
///
/// **Politely.** One exchange at a time with a host and a pause behind each; robots.txt as RFC 9309
/// reads it, `Crawl-delay` and `Retry-After` honoured, an honest name with a contact, no cookies.
///
/// **Safely.** What is promised of an exchange, of redirects and of robots.txt alike:
/// - The host's name is looked up once, just before, and the socket is opened to an address of that
///   answer that is public. The name is not looked up again, so a name server that answers
///   differently a moment later (DNS rebinding) gains nothing. TLS is checked against the name all
///   the same.
/// - Head, body and body with its coding undone have each a limit in bytes; connecting, silence and
///   the whole exchange each one in time; all bodies together one in memory.
/// - What does not fit HTTP/1.1 is a problem, not a guess.
///
/// What is not promised: that a public address is not a machine of one's own that answers on a
/// public address; that is what a firewall is for.
@NullMarked
package org.copytaster.desk.fetch;

import org.jspecify.annotations.NullMarked;
