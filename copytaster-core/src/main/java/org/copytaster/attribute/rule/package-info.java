/// Rules that read attributions off tokens, parts of speech, quotation marks and layout.
@NullMarked
package org.copytaster.attribute.rule;

import org.jspecify.annotations.NullMarked;
