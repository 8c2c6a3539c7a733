package org.dateline.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-02-27                       | 2026-02-27
          2026-02-27T10:00:00Z             | 2026-02-27
          2026-02-27T23:30:00-05:00        | 2026-02-27
          Fri, 27 Feb 2026 10:00:00 GMT    | 2026-02-27
          Published On 27 Feb 2026         | 2026-02-27
          27th of February 2026            | 2026-02-27
          February 27, 2026 at 5:14 PM     | 2026-02-27
          Sept. 3, 2026                    | 2026-09-03
          27.02.2026                       | 2026-02-27
          27/02/2026                       | 2026-02-27
          2/27/2026                        | 2026-02-27
          02/02/2026                       | 2026-02-02
          02/03/2026                       |
          20260227                         | 2026-02-27
          20260227T101500Z                 | 2026-02-27
          20260227101500                   | 2026-02-27
          2026-02-30                       |
          12345678                         |
          yesterday                        |
          27 Feb                           |
          '' |
          """)
  void readsTheFirstFullDate(String printed, String expected) {
    assertEquals(Optional.ofNullable(expected).map(LocalDate::parse), PrintedDate.parse(printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-02-27-kherson                          | 2026-02-27
          kherson_20260227_final                      | 2026-02-27
          kherson-27-feb-2026                         | 2026-02-27
          feb_27_2026_kherson                         | 2026-02-27
          https://example.org/news/2026/02/27/kherson | 2026-02-27
          https://example.org/news/2026/2/7/kherson   | 2026-02-07
          APW19980213.1380                            | 1998-02-13
          frontline-update-feb-26                     |
          wsj_0292                                    |
          story-123456789012                          |
          """)
  void readsTheDateOfAName(String name, String expected) {
    assertEquals(Optional.ofNullable(expected).map(LocalDate::parse), PrintedDate.inName(name));
  }
}
