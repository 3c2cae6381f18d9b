/// Being told of a feed's changes by its hub (W3C WebSub), for a desk with a public address.
///
/// **What a hub can do.** Ring: a notification with the right signature makes its feed due, and the
/// desk asks the feed's own server. What the hub sends is hashed and thrown away, so nobody's copy
/// comes in by this door, and a hub that lies, repeats itself or floods costs one poll a minute.
/// Polling goes on all the time; a hub that is silent costs nothing but speed.
///
/// **What it takes.** An unguessable callback for each feed, a secret for each callback, and a hub
/// on the public internet: its address goes through the guard that all fetching goes through.
@NullMarked
package org.copytaster.desk.websub;

import org.jspecify.annotations.NullMarked;
