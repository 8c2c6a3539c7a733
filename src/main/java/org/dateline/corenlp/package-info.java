/** Runs CoreNLP; the only importer of its classes. */
@NullMarked
package org.dateline.corenlp;

import org.jspecify.annotations.NullMarked;
