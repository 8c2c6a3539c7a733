package org.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the code to the table of packages that stands in the README. */
class ArchitectureTest {
  private static final String ROOT = "org.dateline";
  static final String TABLE =
      """
      text    |
      corenlp | text
      names   | text
      dates   | text
      figures | text
      claims  | text names
      facts   | text names dates figures claims
      readers | text dates
      files   | text names dates figures claims facts readers
      review  | text names dates figures claims facts readers files
      """;

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @ParameterizedTest(name = "{0} uses only {1}")
  @CsvSource(delimiter = '|', textBlock = TABLE)
  void packagesUseOnlyWhatTheTableAllows(String name, String allowed) {
    String[] packages =
        Stream.concat(Stream.of(name), words(allowed))
            .map(word -> ROOT + "." + word + "..")
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            Stream.concat(Arrays.stream(packages), outside()).toArray(String[]::new))
        .allowEmptyShould(true)
        .check(CODE);
  }

  private static Stream<String> outside() {
    return Stream.of(
        "java..",
        "javax..",
        "jdk..",
        "edu..",
        "com..",
        "picocli..",
        "me..",
        "org.slf4j..",
        "org.jspecify..",
        "org.apache..",
        "org.jsoup..",
        "org.mozilla..",
        "org.xml..",
        "opennlp..",
        "org.netpreserve..",
        "gg.jte..",
        "net..");
  }

  private static Stream<String> words(String cell) {
    return cell == null ? Stream.empty() : Arrays.stream(cell.split(" "));
  }

  @Test
  void everyPackageStandsInTheTable() {
    Set<String> listed =
        TABLE.lines().map(line -> line.split("\\|")[0].strip()).collect(Collectors.toSet());
    Set<String> found =
        CODE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT + "."))
            .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
            .collect(Collectors.toSet());
    assertEquals(new TreeSet<>(listed), new TreeSet<>(found));
  }

  @Test
  void onlyOnePackageImportsCoreNlp() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".corenlp..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(CODE);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .should()
        .beAnnotatedWith(NullMarked.class)
        .orShould(
            com.tngtech.archunit.lang.ArchCondition.from(
                com.tngtech.archunit.base.DescribedPredicate.describe(
                    "reside in a null-marked package",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
        .check(CODE);
  }

  @Test
  void onlyTheRootPrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT)
        .should(com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS)
        .check(CODE);
  }
}
