/** Articles in, sheets out. */
@NullMarked
package org.dateline.files;

import org.jspecify.annotations.NullMarked;
