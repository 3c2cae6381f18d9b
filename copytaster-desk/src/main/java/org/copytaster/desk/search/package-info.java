/// Finding words in reports and statements. The index is made from the store and can be dropped at
/// any time; it is never the truth. Sees `model` only.
@NullMarked
package org.copytaster.desk.search;

import org.jspecify.annotations.NullMarked;
