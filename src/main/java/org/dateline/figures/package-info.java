/** Reported numbers: value, bounds, unit, what is counted. */
@NullMarked
package org.dateline.figures;

import org.jspecify.annotations.NullMarked;
