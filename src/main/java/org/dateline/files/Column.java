package org.dateline.files;

import java.util.function.Function;

/** A column of a sheet: its name, what it holds in a sentence, and how a row fills it. */
public record Column<R>(String name, String description, Function<R, String> value) {}
