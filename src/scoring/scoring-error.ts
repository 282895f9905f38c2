/**
 * Why a score was refused, as a state of the world:
 * - `SETTINGS_INVALID`: `settingsProblems` has something to say
 * - `NO_RULE_APPLIES`: every rule of the round was confirmed as not applicable to the unit
 * - `POINTS_OUT_OF_RANGE`: a mark, settlement, review or rating below 0 or above its maximum
 * - `NOT_AN_INTEGER`: a quantity that is no safe integer; hundredths are never guessed from a fraction
 * - `NOT_CANONICAL`: a value that has no canonical JSON
 */
export type ScoringErrorCode =
  | 'SETTINGS_INVALID'
  | 'NO_RULE_APPLIES'
  | 'POINTS_OUT_OF_RANGE'
  | 'NOT_AN_INTEGER'
  | 'NOT_CANONICAL';

/** The only error of this folder. The message names the field, rule or assessment at fault. */
export class ScoringError extends Error {
  override readonly name = 'ScoringError';

  constructor(
    readonly code: ScoringErrorCode,
    message: string,
  ) {
    super(message);
  }
}
