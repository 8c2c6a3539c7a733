package org.dateline.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.text.Span;

/**
 * Names the findings of an article: the same for the same text and span, whatever the run, the
 * machine or the version.
 */
public final class Ids {
  // No letters that are read as digits, no vowels that would spell words.
  private static final String ALPHABET = "0123456789bcdfghjkmnpqrstvwxyz";
  private static final int LENGTH = 12;

  /** The kind of a figure's id. */
  public static final String FIGURE = "f";

  private final byte[] textDigest;

  public Ids(String text) {
    textDigest = sha256(text);
  }

  /**
   * The id of a finding: its kind, a hyphen and twelve characters, so that no spreadsheet takes it
   * for a number.
   */
  public String of(String kind, Span span) {
    MessageDigest digest = digest();
    digest.update(textDigest);
    digest.update((kind + ' ' + span.start() + ' ' + span.end()).getBytes(StandardCharsets.UTF_8));
    return kind + '-' + shortened(digest.digest());
  }

  /** The id of a group of findings: the same for the same members, in any order of articles. */
  public static String of(String kind, Iterable<String> members) {
    return kind + '-' + shortened(sha256(String.join(" ", members)));
  }

  /** The digest of a text in UTF-8, in hexadecimal. */
  public static String hex(String text) {
    return HexFormat.of().formatHex(sha256(text));
  }

  private static String shortened(byte[] digest) {
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      int twoBytes = Byte.toUnsignedInt(digest[2 * i]) << 8 | Byte.toUnsignedInt(digest[2 * i + 1]);
      id.append(ALPHABET.charAt(twoBytes % ALPHABET.length()));
    }
    return id.toString();
  }

  private static byte[] sha256(String text) {
    return digest().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
