package org.dateline.figures;

import static org.dateline.figures.Amount.Form.NUMBER;

import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.figures.NumberWord.Kind;
import org.dateline.text.Expressions;

/** Reads cardinal numbers written in words: "two hundred and fifty-three thousand". */
final class WordNumber {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);

  private final Atoms atoms;

  WordNumber(Atoms atoms) {
    this.atoms = atoms;
  }

  Optional<Amount> at(int first) {
    Run run = new Run(first);
    if (Expressions.matches(atoms.at(first).lower(), "an?")) {
      run.article();
    }
    boolean more = true;
    while (more) {
      more = run.step();
    }
    return run.amount(first);
  }

  /** A number in the reading: what is complete, and what a multiplier would still multiply. */
  private final class Run {
    private int at;
    private int end;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private BigDecimal room = BigDecimal.TEN.pow(15);
    private String rule = "";

    Run(int first) {
      at = first;
      end = first;
    }

    void article() {
      at++;
      if (NumberWord.is(atoms.at(at), Kind.SCALE)) {
        current = BigDecimal.ONE;
      } else {
        room = BigDecimal.ZERO;
      }
    }

    boolean step() {
      int next = afterJoiner();
      Optional<NumberWord> word = NumberWord.of(atoms.at(next)).filter(w -> take(w, next));
      word.ifPresent(w -> rule = rule.isEmpty() ? w.rule() : rule);
      return word.isPresent() || half();
    }

    private int afterJoiner() {
      Atom joiner = atoms.at(at);
      boolean started = end == at && rule.length() > 0;
      boolean hyphen = started && joiner.is("-");
      boolean and =
          started
              && joiner.lower().equals("and")
              && scale.compareTo(BigDecimal.ONE) > 0
              && scale.compareTo(THOUSAND) <= 0
              && !isPair();
      return hyphen || and ? at + 1 : at;
    }

    /** "Two hundred and one thousand" is one number; "a dozen and two cars" is none. */
    private boolean isPair() {
      return scale.compareTo(DOZEN) == 0;
    }

    private boolean take(NumberWord word, int position) {
      boolean taken =
          switch (word.kind()) {
            case DIGIT -> add(word.value(), BigDecimal.TEN);
            case TEEN, TENS -> add(word.value(), HUNDRED);
            case SCALE -> multiply(word.value());
            default -> false;
          };
      if (taken) {
        at = position + 1;
        end = at;
      }
      return taken;
    }

    /** Adds what fits below the last digit read; nothing adds to "twelve". */
    private boolean add(BigDecimal value, BigDecimal below) {
      BigDecimal rest = current.remainder(HUNDRED);
      boolean free =
          below.compareTo(HUNDRED) == 0
              ? rest.signum() == 0
              : rest.remainder(BigDecimal.TEN).signum() == 0 && rest.intValue() != 10;
      if (!free || value.compareTo(room) >= 0) {
        return false;
      }
      current = current.add(value);
      return true;
    }

    private boolean multiply(BigDecimal factor) {
      if (current.signum() == 0 || factor.compareTo(room) >= 0) {
        return false;
      }
      scale = scale.max(factor);
      if (factor.compareTo(HUNDRED) == 0) {
        boolean small = current.compareTo(HUNDRED) < 0;
        current = small ? current.multiply(HUNDRED) : current;
        return small;
      }
      total = total.add(current.multiply(factor));
      current = BigDecimal.ZERO;
      room = factor;
      return true;
    }

    /** Two and a half (million), a million and a half. */
    private boolean half() {
      boolean half =
          !rule.isEmpty()
              && atoms.at(at).lower().equals("and")
              && atoms.at(at + 1).lower().equals("a")
              && atoms.at(at + 2).lower().equals("half");
      if (!half) {
        return false;
      }
      BigDecimal part = new BigDecimal("0.5");
      if (current.signum() == 0) {
        total = total.add(part.multiply(scale));
      } else {
        current = current.add(part);
      }
      at += 3;
      end = at;
      return true;
    }

    Optional<Amount> amount(int first) {
      return rule.isEmpty()
          ? Optional.empty()
          : Optional.of(new Amount(first, end, total.add(current), scale, NUMBER, rule));
    }
  }
}
