/// Names become entities: which of them mean the same person, organisation or place, and what the
/// report says about each.
///
/// Rules, most trusted first: full names that agree; a surname after or before its full name; an
/// acronym introduced in brackets or made of the initials; a short form that begins just one longer
/// name; a state by any of its names. Nothing is merged on a guess: two people of one surname keep
/// their bare surname with the one named last.
@NullMarked
package org.copytaster.annotate.entity;

import org.jspecify.annotations.NullMarked;
