/// The rules of fetching politely and safely: what robots.txt allows (RFC 9309), and which
/// addresses are not the public internet, so that a feed cannot turn the desk against its own
/// network. Nothing fetches yet; the fetcher will ask these two before every request and every
/// redirect.
@NullMarked
package org.copytaster.desk.fetch;

import org.jspecify.annotations.NullMarked;
