package org.dateline.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.Recorded;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every line of the word lists to its example. */
class LexiconsTest {
  private static final NameExtractor EXTRACTOR = new NameExtractor();
  private static final Words WORDS = new Words(new Countries());
  private static final Endings ENDINGS = new Endings();
  private static final Abbreviations ABBREVIATIONS = new Abbreviations();
  private static final Atlas ATLAS = new Atlas(new Countries());
  private static final PostalCodes POSTAL_CODES = ATLAS.postalCodes();
  private static final Nicknames NICKNAMES = new Nicknames();
  private static final HeadNouns HEAD_NOUNS = new HeadNouns();
  private static final Things THINGS = new Things();
  private static final Contexts CONTEXTS = new Contexts();

  static Stream<Lexicon.Entry> titles() {
    return entries("titles.tsv");
  }

  static Stream<Lexicon.Entry> honorifics() {
    return entries("honorifics.tsv");
  }

  static Stream<Lexicon.Entry> occupations() {
    return entries("occupations.tsv");
  }

  static Stream<Lexicon.Entry> abbreviations() {
    return entries("abbreviations.tsv");
  }

  static Stream<Lexicon.Entry> postalCodes() {
    return entries("postalcodes.tsv");
  }

  static Stream<Lexicon.Entry> nicknames() {
    return entries("nicknames.tsv");
  }

  static Stream<Lexicon.Entry> things() {
    return entries("things.tsv");
  }

  static Stream<Lexicon.Entry> portfolios() {
    return entries("portfolios.tsv");
  }

  static Stream<Lexicon.Entry> initialisms() {
    return entries("initialisms.tsv");
  }

  static Stream<Lexicon.Entry> functionWords() {
    return entries("functionwords.tsv");
  }

  static Stream<Lexicon.Entry> firstWords() {
    return entries("firstwords.tsv");
  }

  static Stream<Lexicon.Entry> leadingHeads() {
    return entries("leadingheads.tsv");
  }

  static Stream<Lexicon.Entry> namesakes() {
    return entries("namesakes.tsv");
  }

  static Stream<Lexicon.Entry> endings() {
    return entries("endings.tsv");
  }

  static Stream<Lexicon.Entry> contexts() {
    return entries("contexts.tsv");
  }

  static Stream<Lexicon.Entry> continuations() {
    return entries("continuations.tsv");
  }

  private static Stream<Lexicon.Entry> entries(String file) {
    return Lexicon.load(Words.class, file).entries().stream();
  }

  private static Sentence sentence(String text) {
    List<Sentence> sentences = Recorded.text(LexiconsTest.class, text).sentences();
    assertEquals(1, sentences.size(), text);
    return sentences.get(0);
  }

  private static String words(List<Token> tokens, Predicate<Token> kept) {
    return tokens.stream().filter(kept).map(Token::word).collect(Collectors.joining(" "));
  }

  private static Candidate first(
      Lexicon.Entry entry, BiFunction<Sentence, Integer, Optional<Candidate>> finder) {
    Sentence sentence = sentence(entry.get("example"));
    return IntStream.range(0, sentence.size())
        .mapToObj(i -> finder.apply(sentence, i))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> new AssertionError(entry.rule()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("titles")
  void everyTitleIsCutFromItsName(Lexicon.Entry entry) {
    Sentence sentence = sentence(entry.get("example"));
    List<Token> name = sentence.tokens().subList(WORDS.afterTitle(sentence, 0), sentence.size());
    assertEquals(entry.get("expected"), words(name, token -> true), entry.rule());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("honorifics")
  void everyHonorificStandsBeforeItsName(Lexicon.Entry entry) {
    Name person = EXTRACTOR.extract(Recorded.text(LexiconsTest.class, entry.get("example"))).get(0);
    String honorific = entry.get("example").split(" ", 2)[0];
    assertEquals(entry.get("expected"), person.name(), entry.rule());
    assertEquals(NameType.PERSON, person.type(), entry.rule());
    assertEquals(entry.get("kind").equals("civil") ? "" : honorific, person.role(), entry.rule());
    assertEquals(entry.get("gender"), Honorifics.load().gender(honorific), entry.rule());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("occupations")
  void everyOccupationIsARole(Lexicon.Entry entry) {
    Name person = EXTRACTOR.extract(Recorded.text(LexiconsTest.class, entry.get("example"))).get(0);
    assertEquals(entry.get("expected"), person.role(), entry.rule());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("abbreviations")
  void everyAbbreviationIsFoundAfterItsTown(Lexicon.Entry entry) {
    Candidate found = first(entry, ABBREVIATIONS::at);
    assertEquals(entry.get("expected"), ABBREVIATIONS.full(found.form()).orElse(""), entry.rule());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("postalCodes")
  void everyPostalCodeIsOfItsTownsState(Lexicon.Entry entry) {
    Candidate found = first(entry, POSTAL_CODES::at);
    assertEquals(entry.get("code"), found.form());
    assertEquals(entry.rule(), found.rule());
    assertEquals(
        entry.get("expected"),
        POSTAL_CODES.division(found).map(Gazetteer.Entry::name).orElse(""),
        entry.rule());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nicknames")
  void everyNicknameIsForItsNames(Lexicon.Entry entry) {
    for (String name : entry.list("expected")) {
      assertEquals(name, NICKNAMES.written(entry.get("example"), name), entry.rule());
    }
    assertEquals(entry.list("names").size(), entry.list("expected").size(), entry.rule());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("things")
  void everyThingIsOne(Lexicon.Entry entry) {
    String name = entry.get("expected");
    assertTrue(entry.get("example").contains(" " + name + " "), entry.rule());
    assertTrue(THINGS.contains(Words.cut(name)), entry.rule());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("portfolios")
  void everyPortfolioIsOne(Lexicon.Entry entry) {
    List<Token> tokens = sentence(entry.get("example")).tokens();
    assertEquals(entry.get("expected"), words(tokens, WORDS::isPortfolio), entry.rule());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("initialisms")
  void everyInitialismIsOne(Lexicon.Entry entry) {
    List<Token> tokens = sentence(entry.get("example")).tokens();
    assertEquals(entry.get("expected"), words(tokens, WORDS::isInitialism), entry.rule());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("functionWords")
  void noFunctionWordIsLeftInItsExample(Lexicon.Entry entry) {
    List<Token> tokens = sentence(entry.get("example")).tokens();
    assertEquals(
        entry.get("expected"), words(tokens, token -> !WORDS.isFunctionWord(token)), entry.rule());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("firstWords")
  void everyFirstWordTellsItsType(Lexicon.Entry entry) {
    Token first = sentence(entry.get("example")).token(0);
    assertEquals(
        entry.get("expected"),
        WORDS.firstWord(first).map(type -> type.name().toLowerCase(Locale.ROOT)).orElse(""),
        entry.rule());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("leadingHeads")
  void everyLeadingHeadTellsOfWhatItIs(Lexicon.Entry entry) {
    Token first = sentence(entry.get("example")).token(0);
    HeadNouns.HeadNoun noun = HEAD_NOUNS.leading(first).orElseThrow();
    assertEquals(
        entry.get("expected"), noun.type().map(Evidence::name).orElse("none"), entry.rule());
    assertEquals(entry.rule(), noun.rule());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("namesakes")
  void noNamesakeIsAPlace(Lexicon.Entry entry) {
    AnnotatedArticle article = Recorded.text(LexiconsTest.class, entry.get("example"));
    String names =
        EXTRACTOR.extract(article).stream().map(Name::name).collect(Collectors.joining("; "));
    assertEquals(entry.get("expected"), names.isEmpty() ? "none" : names, entry.rule());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("endings")
  void everyEndingTellsItsType(Lexicon.Entry entry) {
    assertEquals(
        entry.get("expected"), ENDINGS.type(entry.get("example")).orElse(""), entry.rule());
  }

  /** The name of an example stands in square brackets. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("contexts")
  void everyContextTellsItsClue(Lexicon.Entry entry) {
    String example = entry.get("example");
    int start = example.indexOf('[');
    Sentence sentence = sentence(example.replace("[", "").replace("]", ""));
    List<Token> name =
        sentence.tokens().stream()
            .filter(token -> token.span().start() >= start)
            .filter(token -> token.span().end() <= example.indexOf(']') - 1)
            .toList();
    Candidate candidate =
        new Candidate(
            sentence,
            name.get(0).index(),
            name.get(name.size() - 1).index(),
            NameType.PLACE,
            1,
            "example");
    List<String> clues = CONTEXTS.clues(candidate);
    assertTrue(clues.contains(entry.get("expected")), entry.rule() + ": " + clues);
  }

  /** The example's name begins with its first word. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("continuations")
  void everyContinuationLetsANameGoOn(Lexicon.Entry entry) {
    Sentence sentence = sentence(entry.get("example"));
    Marks marks = new Marks(sentence);
    Phrase phrase = new Phrase(marks, WORDS, HEAD_NOUNS, ATLAS);
    int last =
        new Continuation(new ContinuationWords(), phrase, marks, WORDS, HEAD_NOUNS, ATLAS)
            .end(0, HEAD_NOUNS.at(sentence.token(0)).orElseThrow());
    assertEquals(
        entry.get("expected"),
        words(sentence.tokens().subList(0, last + 1), token -> true),
        entry.rule());
  }
}
