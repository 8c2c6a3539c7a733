package org.dateline.dates;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.function.IntFunction;

/** The feasts that sun and moon set, by year of the Gregorian calendar. */
final class MovingFeast {
  /** The years in which every feast here can be placed. */
  static final int FIRST_YEAR = 1900;

  static final int LAST_YEAR = 2100;

  private static final Map<String, IntFunction<LocalDate>> FEASTS =
      Map.of(
          "easter", MovingFeast::easter,
          "orthodox", MovingFeast::orthodoxEaster,
          "rosh", MovingFeast::roshHashanah,
          "passover", MovingFeast::passover,
          "hanukkah", MovingFeast::hanukkah,
          "lunar", MovingFeast::lunarNewYear,
          "nowruz", MovingFeast::nowruz);

  private MovingFeast() {}

  /**
   * The day of a feast.
   *
   * @param name easter, orthodox, rosh, passover, hanukkah, lunar or nowruz
   * @throws IllegalArgumentException for any other name
   */
  static LocalDate day(String name, int year) {
    IntFunction<LocalDate> feast = FEASTS.get(name);
    if (feast == null) {
      throw new IllegalArgumentException("unknown feast \"" + name + "\"");
    }
    return feast.apply(year);
  }

  /** Western Easter Sunday (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }

  /** Easter Sunday of the eastern churches (Meeus), in the Gregorian calendar. */
  static LocalDate orthodoxEaster(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int n = d + e + 114;
    int days = year / 100 - year / 400 - 2;
    return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(days);
  }

  /** A day of the Islamic calendar (Umm al-Qura); the first one, where the year has two. */
  static LocalDate hijri(int month, int day, int year) {
    int islamic = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    LocalDate date = LocalDate.from(HijrahDate.of(islamic, month, day));
    return date.getYear() < year ? LocalDate.from(HijrahDate.of(islamic + 1, month, day)) : date;
  }

  /** The Jewish New Year (Reingold and Dershowitz, Calendrical Calculations). */
  static LocalDate roshHashanah(int year) {
    int jewish = year + 3761;
    long before = elapsed(jewish - 1);
    long days = elapsed(jewish);
    long after = elapsed(jewish + 1);
    int delay = after - days == 356 ? 2 : days - before == 382 ? 1 : 0;
    return LocalDate.ofEpochDay(days + delay - 1373427 - 719163);
  }

  /** Days from the epoch of the Jewish calendar to the new moon that begins a year. */
  private static long elapsed(int year) {
    long months = Math.floorDiv(235L * year - 234, 19L);
    long day = 29 * months + Math.floorDiv(12084 + 13753 * months, 25920L);
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
  }

  static LocalDate passover(int year) {
    return roshHashanah(year).minusDays(163);
  }

  static LocalDate hanukkah(int year) {
    long length = roshHashanah(year + 1).toEpochDay() - roshHashanah(year).toEpochDay();
    boolean longSecondMonth = length % 10 == 5;
    return roshHashanah(year).plusDays(longSecondMonth ? 84 : 83);
  }

  /** The first day of the Iranian year, whose leap years come in cycles of 33. */
  static LocalDate nowruz(int year) {
    int persian = year - 621;
    int leaps = 0;
    for (int y = Math.min(persian, 1403); y < Math.max(persian, 1403); y++) {
      leaps += isPersianLeap(y) ? 1 : 0;
    }
    long days = 365L * (persian - 1403) + (persian < 1403 ? -leaps : leaps);
    return LocalDate.of(2024, 3, 20).plusDays(days);
  }

  private static boolean isPersianLeap(int year) {
    return switch (year % 33) {
      case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
      default -> false;
    };
  }

  /** The second new moon after the winter solstice, by the day in Beijing. */
  static LocalDate lunarNewYear(int year) {
    LocalDate solstice = beijing(solstice(year - 1));
    int moon = (int) Math.floor((year - 2000) * 12.3685) - 2;
    while (!beijing(newMoon(moon)).isAfter(solstice)) {
      moon++;
    }
    LocalDate second = beijing(newMoon(moon + 1));
    boolean leapMonth = MonthDay.from(second).isBefore(MonthDay.of(1, 21));
    return leapMonth ? beijing(newMoon(moon + 2)) : second;
  }

  private static LocalDate beijing(double julianDay) {
    return LocalDate.ofEpochDay((long) Math.floor(julianDay - 2440587.5 + 8 / 24.0));
  }

  /** The mean December solstice (Meeus, chapter 27). */
  private static double solstice(int year) {
    double y = (year - 2000) / 1000.0;
    return 2451900.05952 + 365242.74049 * y - 0.06223 * y * y;
  }

  /** A new moon, counted from the first of 2000 (Meeus, chapter 49), to a few minutes. */
  private static double newMoon(int k) {
    double t = k / 1236.85;
    double sun = Math.toRadians(2.5534 + 29.10535670 * k);
    double moon = Math.toRadians(201.5643 + 385.81693528 * k);
    double node = Math.toRadians(160.7108 + 390.67050284 * k);
    double ascending = Math.toRadians(124.7746 - 1.56375588 * k);
    double e = 1 - 0.002516 * t;
    return 2451550.09766
        + 29.530588861 * k
        + 0.00015437 * t * t
        - 0.40720 * Math.sin(moon)
        + 0.17241 * e * Math.sin(sun)
        + 0.01608 * Math.sin(2 * moon)
        + 0.01039 * Math.sin(2 * node)
        + 0.00739 * e * Math.sin(moon - sun)
        - 0.00514 * e * Math.sin(moon + sun)
        + 0.00208 * e * e * Math.sin(2 * sun)
        - 0.00111 * Math.sin(moon - 2 * node)
        - 0.00057 * Math.sin(moon + 2 * node)
        + 0.00056 * e * Math.sin(2 * moon + sun)
        - 0.00042 * Math.sin(3 * moon)
        - 0.00017 * Math.sin(ascending);
  }
}
