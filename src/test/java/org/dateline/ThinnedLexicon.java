package org.dateline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The classes of a package, loaded afresh while some lines are missing from one of their lexicons:
 * an example that passes without its own line proves nothing.
 */
public final class ThinnedLexicon extends URLClassLoader {
  // Lines that say nearly the same stand close to each other, and so are not missing together.
  private static final int ROUNDS = 3;

  private final String folder;
  private final String file;
  private final String lines;

  private ThinnedLexicon(Class<?> owner, Class<?> test, String file, String lines) {
    super(
        Stream.of(owner, test)
            .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
            .toArray(URL[]::new),
        test.getClassLoader());
    folder = owner.getPackageName().replace('.', '/') + "/";
    this.file = file;
    this.lines = lines;
  }

  /**
   * The lines whose examples pass without them.
   *
   * @param owner the class beside the lexicon
   * @param test beside it too; its {@code check(Lexicon.Entry)} fails where an example does
   */
  public static List<String> unneeded(Class<?> owner, Class<?> test, String file) {
    List<Lexicon.Entry> entries = Lexicon.load(owner, file).entries();
    List<String> unneeded = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      List<Lexicon.Entry> missing = new ArrayList<>();
      for (int at = round; at < entries.size(); at += ROUNDS) {
        missing.add(entries.get(at));
      }
      for (Lexicon.Entry entry : passing(owner, test, file, missing)) {
        // With others missing too, an example may pass by chance.
        passing(owner, test, file, List.of(entry)).forEach(alone -> unneeded.add(alone.rule()));
      }
    }
    return unneeded;
  }

  private static List<Lexicon.Entry> passing(
      Class<?> owner, Class<?> test, String file, List<Lexicon.Entry> missing) {
    List<Lexicon.Entry> passing = new ArrayList<>();
    try (ThinnedLexicon thinned =
        new ThinnedLexicon(owner, test, file, without(owner, file, missing))) {
      Method check =
          thinned.loadClass(test.getName()).getDeclaredMethod("check", Lexicon.Entry.class);
      check.setAccessible(true);
      for (Lexicon.Entry entry : missing) {
        if (passes(check, entry)) {
          passing.add(entry);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(test.getName(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return passing;
  }

  private static boolean passes(Method check, Lexicon.Entry entry) throws IllegalAccessException {
    try {
      check.invoke(null, entry);
      return true;
    } catch (InvocationTargetException e) {
      return false;
    }
  }

  private static String without(Class<?> owner, String file, List<Lexicon.Entry> missing)
      throws IOException {
    try (InputStream stream = owner.getResourceAsStream(file)) {
      String lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (Lexicon.Entry entry : missing) {
        lines = lines.replace("\n" + String.join("\t", entry.cells()) + "\n", "\n\n");
      }
      return lines;
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(folder.replace('/', '.'))) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    return name.equals(folder + file)
        ? new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8))
        : super.getResourceAsStream(name);
  }
}
