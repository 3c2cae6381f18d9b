/// Fakes and makers for tests.
@NullMarked
package org.copytaster.testing;

import org.jspecify.annotations.NullMarked;
