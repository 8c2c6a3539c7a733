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
}
