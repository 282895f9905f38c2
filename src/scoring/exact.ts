/*
 * Two units a hundredth apart may be a rank apart, and three examiners make thirds, which neither binary nor decimal
 * fractions can hold. So everything between a mark and a total is a fraction of integers, and it is rounded once,
 * when it is shown.
 */
import { ScoringError } from './scoring-error.js';

/** An exact number: a fraction of integers in lowest terms, with a positive denominator. Immutable. */
export class Rational {
  static readonly zero = Rational.of(0);
  static readonly hundred = Rational.of(100);

  private constructor(
    private readonly numerator: bigint,
    private readonly denominator: bigint,
  ) {}

  /**
   * `numerator / denominator`, both safe integers, the denominator above 0.
   * @throws ScoringError NOT_AN_INTEGER otherwise, so a sum that outgrew the safe integers is refused, not blurred
   */
  static of(numerator: number, denominator = 1): Rational {
    if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
      throw new ScoringError('NOT_AN_INTEGER', `${numerator}/${denominator} is not a fraction of safe integers`);
    }
    // Marks by the thousand start here: the remainder of safe integers is exact, and much faster than a bigint's.
    let divisor = Math.abs(numerator);
    for (let rest = denominator; rest !== 0; ) [divisor, rest] = [rest, divisor % rest];
    return new Rational(BigInt(numerator) / BigInt(divisor), BigInt(denominator) / BigInt(divisor));
  }

  plus(other: Rational): Rational {
    return Rational.reduced(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  times(other: Rational): Rational {
    return Rational.reduced(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** This divided by `other`, which must be above 0. */
  over(other: Rational): Rational {
    return Rational.reduced(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** `"a/b"` in lowest terms; integers too (`"92/1"`), so that a reader needs one rule. */
  toString(): string {
    return `${this.numerator}/${this.denominator}`;
  }

  /**
   * The one rounding there is: to whole hundredths, half up (below zero: half away from zero).
   * Source: setting of the round, "two decimals, half up, once, at display".
   */
  toHundredths(): number {
    const size = this.numerator < 0n ? -this.numerator : this.numerator;
    const rounded = Number((200n * size + this.denominator) / (2n * this.denominator));
    return this.numerator < 0n ? 0 - rounded : rounded;
  }

  private static reduced(numerator: bigint, denominator: bigint): Rational {
    let divisor = numerator < 0n ? -numerator : numerator;
    let rest = denominator;
    while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
    return new Rational(numerator / divisor, denominator / divisor);
  }
}

/** Hundredths as people read them: 9235 is "92.35", -5 is "-0.05". Always two decimals. */
export function displayHundredths(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** What is shown where there is no number: a part that was never assigned, a rule that does not apply. */
export const notShown = '—';
