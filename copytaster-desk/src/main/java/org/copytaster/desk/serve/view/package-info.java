/// What each page shows: a record for each, which its template of the same name (`src/main/jte`)
/// writes, and how pages put names, days and lines of briefs into words.
@NullMarked
package org.copytaster.desk.serve.view;

import org.jspecify.annotations.NullMarked;
