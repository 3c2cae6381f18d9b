/// How bytes become characters: byte order marks, declarations (HTTP, XML prolog, HTML `meta` by
/// the WHATWG prescan), and, where nothing is declared, evidence in the bytes themselves.
@NullMarked
package org.copytaster.read.charset;

import org.jspecify.annotations.NullMarked;
