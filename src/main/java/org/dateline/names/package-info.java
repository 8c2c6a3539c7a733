/** People, places and organisations: spans, types, canonical names, the gazetteer. */
@NullMarked
package org.dateline.names;

import org.jspecify.annotations.NullMarked;
