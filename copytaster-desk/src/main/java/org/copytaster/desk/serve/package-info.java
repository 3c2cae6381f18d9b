/// The desk in a browser, and its API. Shows what the store holds and never reaches into a verb.
///
/// Serves this machine only unless told otherwise; no page asks another host for anything; every
/// word of the world is escaped by the templates; scripts and styles are files of ours. The routes
/// are promised in `openapi.yaml`, and a test holds them against it.
@NullMarked
package org.copytaster.desk.serve;

import org.jspecify.annotations.NullMarked;
