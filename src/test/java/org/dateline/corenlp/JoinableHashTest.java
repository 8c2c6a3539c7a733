package org.dateline.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JoinableHashTest {
  @Property
  void joinsToTheHashOfTheWhole(@ForAll String first, @ForAll String second, @ForAll String third) {
    HashedText a = HashedText.of(first);
    HashedText b = HashedText.of(second);
    HashedText c = HashedText.of(third);
    assertEquals(HashedText.of(first + second), a.then(b));
    assertEquals(JoinableHash.of(first + second), a.hashThen(b));
    assertEquals(JoinableHash.of(first + second + third), a.hashThen(b, c));
  }

  @Property
  void growsAtTheFrontAsAtTheEnd(@ForAll String text, @ForAll char first) {
    long power = JoinableHash.power(text.length());
    assertEquals(
        JoinableHash.of(first + text), JoinableHash.prepend(first, JoinableHash.of(text), power));
    assertEquals(JoinableHash.power(text.length() + 1), JoinableHash.longer(power));
  }

  @Test
  void tellsOrderAndLengthApart() {
    assertNotEquals(JoinableHash.of("ab"), JoinableHash.of("ba"));
    assertNotEquals(JoinableHash.of("\0"), JoinableHash.of("\0\0"));
  }
}
