/** Date expressions, resolved against the publication date. */
@NullMarked
package org.dateline.dates;

import org.jspecify.annotations.NullMarked;
