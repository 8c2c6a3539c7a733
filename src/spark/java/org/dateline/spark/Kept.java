package org.dateline.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows that were written down, and how many of them were counted meanwhile. */
record Kept(Dataset<Row> rows, long count) {}
