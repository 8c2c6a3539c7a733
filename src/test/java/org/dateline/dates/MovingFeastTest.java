package org.dateline.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovingFeastTest {
  @ParameterizedTest
  @CsvSource({
    "easter, 2024-03-31",
    "easter, 2025-04-20",
    "orthodox, 2024-05-05",
    "orthodox, 2025-04-20",
    "rosh, 2022-09-26",
    "rosh, 2023-09-16",
    "passover, 2024-04-23",
    "hanukkah, 2021-11-29",
    "hanukkah, 2024-12-26",
    "lunar, 1966-01-21",
    "lunar, 1985-02-20",
    "lunar, 2015-02-19",
    "lunar, 2020-01-25",
    "lunar, 2026-02-17",
    "lunar, 2034-02-19",
    "nowruz, 2020-03-20",
    "nowruz, 2021-03-21",
    "nowruz, 2024-03-20",
  })
  void fallsOnTheDayThatAlmanacsGive(String name, LocalDate day) {
    assertEquals(day, MovingFeast.day(name, day.getYear()));
  }

  @ParameterizedTest
  @CsvSource({"9, 1, 2024-03-11", "10, 1, 2024-04-10", "12, 10, 2023-06-28", "1, 10, 2022-08-08"})
  void placesDaysOfTheIslamicCalendar(int month, int day, LocalDate date) {
    assertEquals(date, MovingFeast.hijri(month, day, date.getYear()));
  }
}
