package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PrintableTest {
  @Test
  void whatCommandsATerminalIsReplaced() {
    assertEquals(
        "\uFFFD[31m12 dead\uFFFD\uFFFD\r\nin Київ 😀",
        Printable.of("\u001b[31m12 dead\u0007\u009b\r\nin Київ 😀"));
  }

  @Test
  void whatTurnsTheOrderOfALineIsReplaced() {
    assertEquals(
        "\uFFFD21 dead\uFFFD, \uFFFD\uFFFD", Printable.of("\u202e21 dead\u202c, \u2066\u2069"));
  }

  @Test
  void onlyALineBreakHasACarriageReturn() {
    assertEquals("12 dead\r\n\uFFFD0\t1", Printable.of("12 dead\r\n\r0\t1"));
  }
}
