package org.dateline.spark;

import java.io.Serializable;

/** Two that belong to one group. */
record Link(String a, String b) implements Serializable {}
