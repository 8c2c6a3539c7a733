/** The join: whose figure, when and where; conflicts, ids. */
@NullMarked
package org.dateline.facts;

import org.jspecify.annotations.NullMarked;
