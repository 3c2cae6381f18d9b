/// The newsroom: [org.copytaster.Newsroom] chains the verbs, and reads like the data flow.
@NullMarked
package org.copytaster;

import org.jspecify.annotations.NullMarked;
