/// What is known of an article beside its copy: headline, deck, byline, dates, outlet, from what a
/// page declares and what it shows.
@NullMarked
package org.copytaster.extract.head;

import org.jspecify.annotations.NullMarked;
