package org.dateline.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The earliest and latest moments that a row gives, in an article of March 28, 2024. */
class BoundsTest {
  private static final LocalDate THURSDAY = LocalDate.of(2024, 3, 28);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Over the past week, shelling has killed 40 people.                  | 2024-03-21             | 2024-03-28
          More than 300 drones were shot down in the past 48 hours.           | 2024-03-26             | 2024-03-28
          In the past few days, shelling has killed 40 people.                |                        | 2024-03-28
          Payments will be made over the next two years.                      | 2024-03-28             | 2026-03-28
          The withdrawal was completed at 05:00 Moscow time (02:00 GMT) on Wednesday. | 2024-03-27T05:00+03:00 | 2024-03-27T05:00+03:00
          The quake struck at 11:38 p.m. local time (1538 GMT) on Tuesday.    | 2024-03-26T23:38+08:00 | 2024-03-26T23:38+08:00
          The strike hit at around 2 a.m. (2300 GMT on Wednesday).            | 2024-03-28T02:00+03:00 | 2024-03-28T02:00+03:00
          A quake shook Jakarta at 5:10 a.m. local time on Monday.            | 2024-03-25T05:10+07:00 | 2024-03-25T05:10+07:00
          The flight from Tokyo reached Paris at 6 a.m. local time on Monday. | 2024-03-25T06:00       | 2024-03-25T06:00
          The raid began at 3 a.m. local time.                                | 2024-03-28T03:00       | 2024-03-28T03:00
          Traffic is banned from 10 p.m. to 5 a.m. in the city.               | 2024-03-28T22:00       | 2024-03-29T05:00
          Production stopped at the end of January.                           | 2024-01-16             | 2024-01-31
          Muslims began fasting for Ramadan this month.                       | 2024-03-11             | 2024-04-09
          The siege lasted 10 days.                                           |                        |
          """)
  void areTheFirstAndLastMomentsMeant(String sentence, String earliest, String latest) {
    DateMention first = Dates.in(sentence, THURSDAY).get(0).mention();
    assertEquals(earliest == null ? "" : earliest, first.earliest());
    assertEquals(latest == null ? "" : latest, first.latest());
  }
}
