package org.dateline.figures;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.dateline.text.Finding;
import org.dateline.text.Span;

/**
 * A quantity that an article reports.
 *
 * @param span the number with its multiplier, symbol or unit
 * @param value multiplied out; empty for ranges and vague amounts
 * @param low the lower bound that the text states; equal to value where it is exact or about
 * @param high the upper bound
 * @param unit "" for counts; percent, an ISO 4217 code, km2 and so on
 * @param what the counted thing as the text says it
 * @param phrase the whole noun phrase
 * @param side whose they are, as a country or party; "" where not stated
 * @param part whether it counts a part of what the figure before it counts: "among them 3"
 * @param equivalentOf the figure that this one restates in another unit or currency
 */
public record Figure(
    Span span,
    Optional<BigDecimal> value,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Qualifier qualifier,
    String unit,
    String what,
    Category category,
    String side,
    Span phrase,
    boolean part,
    Optional<Span> equivalentOf,
    String rule)
    implements Finding {

  /** As a part of what another figure counts. */
  Figure partOf(Figure whole, Category kind) {
    return with(unit, whole.what, kind, side.isEmpty() ? whole.side : side, true);
  }

  /** As a count of what another figure counts. */
  Figure countingLike(Figure other) {
    return with(unit, other.what, other.category, side.isEmpty() ? other.side : side, part);
  }

  /** As a count of people that no noun names. */
  Figure ofPeople() {
    return with(unit, "people", Category.PEOPLE, side, part);
  }

  /** With the name of whom or what it counts. */
  public Figure withWhat(String name) {
    return with(unit, name, category, side, part);
  }

  Figure withUnit(String other) {
    return with(other, what, category, side, part);
  }

  private Figure with(String unit, String what, Category category, String side, boolean part) {
    return new Figure(
        span,
        value,
        low,
        high,
        qualifier,
        unit,
        what,
        category,
        side,
        phrase,
        part,
        equivalentOf,
        rule);
  }

  /** How the text bounds the number. */
  public enum Qualifier {
    EXACT,
    ABOUT,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST,
    RANGE,
    VAGUE,
    FRACTION;

    /** As the sheets write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What kind of thing is counted or measured. */
  public enum Category {
    KILLED,
    WOUNDED,
    CASUALTIES,
    CAPTURED,
    MISSING,
    DISPLACED,
    TROOPS,
    PEOPLE,
    WEAPONS,
    VEHICLES,
    AIRCRAFT,
    DRONES_MISSILES,
    ATTACKS,
    MONEY,
    AREA,
    DISTANCE,
    PERCENT,
    AGE,
    ENERGY,
    BUILDINGS,
    OTHER;

    /** As the sheets write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
