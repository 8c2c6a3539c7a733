/** The same extraction as a Spark job, for archives too large for one machine. */
@NullMarked
package org.dateline.spark;

import org.jspecify.annotations.NullMarked;
