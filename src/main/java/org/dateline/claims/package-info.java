/** Who said what: cue, content, source, and whether the article vouches for it. */
@NullMarked
package org.dateline.claims;

import org.jspecify.annotations.NullMarked;
