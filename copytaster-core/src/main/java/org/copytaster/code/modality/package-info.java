/// How true the words around a trigger take it to be.
@NullMarked
package org.copytaster.code.modality;

import org.jspecify.annotations.NullMarked;
