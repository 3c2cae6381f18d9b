/// The reference shelf that ships with Copytaster: lexicons, gazetteer, actor roles and trained
/// weights as resources, each with its source and licence in NOTICE.
@NullMarked
package org.copytaster.models;

import org.jspecify.annotations.NullMarked;
