package org.dateline.spark;

import java.io.Serializable;

/**
 * The group of a node, as far as is known.
 *
 * @param label the least of the group's members that has been found
 */
record Label(String node, String label, boolean changed) implements Serializable {}
