/** The command line, and the library's front door; wires all other packages. */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
