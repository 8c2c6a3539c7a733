package org.dateline.spark;

import org.apache.spark.api.java.JavaRDD;

/** Rows that were written down, and how many of them were counted meanwhile. */
record Kept<T>(JavaRDD<T> rows, long count) {}
