package org.dateline.files;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a cell for a formula, and takes the guard off again.
 *
 * <p>A cell that begins as a formula can begin is written with an apostrophe before it (OWASP, "CSV
 * Injection"); plain numbers stay as they are.
 */
public final class Cells {
  private static final String STARTS = "[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20\\u2212|%]";
  private static final Pattern FORMULA = Pattern.compile("'*\\s*" + STARTS + ".*", Pattern.DOTALL);
  private static final Pattern GUARDED = Pattern.compile("'+\\s*" + STARTS + ".*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  private Cells() {}

  public static String guard(String cell) {
    boolean formula =
        !startsPlainly(cell) && FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
    return formula ? "'" + cell : cell;
  }

  /** Most cells begin with a letter or a digit, and need no closer look. */
  private static boolean startsPlainly(String cell) {
    return cell.isEmpty() || (cell.charAt(0) < 128 && Character.isLetterOrDigit(cell.charAt(0)));
  }

  /** The text that was guarded; any other text unchanged. */
  public static String unguard(String cell) {
    return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
