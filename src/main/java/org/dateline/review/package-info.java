/** Reviewers' decisions, their memory, and the page. */
@NullMarked
package org.dateline.review;

import org.jspecify.annotations.NullMarked;
