/// Reports as they lie on a disk: which files a path means, in which order, and reading them with
/// all cores while their order is kept.
@NullMarked
package org.copytaster.desk.files;

import org.jspecify.annotations.NullMarked;
