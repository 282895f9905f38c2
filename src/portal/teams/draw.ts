/** The draw: which unit goes to which team on which day is left to chance; how many each gets is not. */
export interface Planned { readonly assessmentId: string; readonly teamId: string; readonly day: string }

/** In an order of chance alone, by the browser's own source of it. */
function shuffled<One>(list: readonly One[]): One[] {
  const order = [...list];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** A number from 0 to `limit` − 1, each as likely as the other: what lies above the last whole multiple is thrown again. */
function below(limit: number): number {
  const [whole, one] = [2 ** 32 - (2 ** 32 % limit), new Uint32Array(1)];
  do crypto.getRandomValues(one); while (one[0]! >= whole);
  return one[0]! % limit;
}

/** Deals the units to the teams, each time to the one that has the fewest, and spreads each team's over the days. */
export function draw(assessmentIds: readonly string[], teams: readonly { readonly id: string; readonly units: number }[], days: readonly string[]): Planned[] {
  const dealt = shuffled(teams).map(({ id, units }) => ({ id, units, drawn: 0 }));
  return shuffled(assessmentIds).map((assessmentId) => {
    const team = dealt.reduce((least, one) => (one.units + one.drawn < least.units + least.drawn ? one : least));
    const day = days[team.drawn % days.length]!;
    team.drawn += 1;
    return { assessmentId, teamId: team.id, day };
  });
}
