/** An article, its annotations, and the contract to read them. */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
