/** A run's folder: sheets out, batches and resume. */
@NullMarked
package org.dateline.files;

import org.jspecify.annotations.NullMarked;
