/// Who is who across reports: the same people and bodies under one roof, and what users of the desk
/// have ruled about them. Everything is made from the reports and from notes in the archive, so
/// that a rebuild brings it back.
@NullMarked
package org.copytaster.desk.actors;

import org.jspecify.annotations.NullMarked;
