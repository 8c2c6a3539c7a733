/** Any input in, articles out: files, pages, documents, tables, archives. */
@NullMarked
package org.dateline.readers;

import org.jspecify.annotations.NullMarked;
