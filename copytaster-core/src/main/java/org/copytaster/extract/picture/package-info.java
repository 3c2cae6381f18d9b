/// The pictures of an article, with the words under them taken apart into caption and credit.
@NullMarked
package org.copytaster.extract.picture;

import org.jspecify.annotations.NullMarked;
