/// When what is asked: the rounds that a desk makes of its feeds and of the pages they lead to.
///
/// Each host with something due has one virtual thread that asks for one thing after another; the
/// fetcher sees to the pauses. What is to be asked, and what became of it, lies in the
/// [org.copytaster.desk.feeds.FeedBook], so a desk that is killed goes on where it was.
@NullMarked
package org.copytaster.desk.schedule;

import org.jspecify.annotations.NullMarked;
