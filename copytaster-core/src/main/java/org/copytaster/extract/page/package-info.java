/// A page as blocks: cutting it, naming the zones that blocks stand in, and choosing which of them
/// are the article's copy.
@NullMarked
package org.copytaster.extract.page;

import org.jspecify.annotations.NullMarked;
