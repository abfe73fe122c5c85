/** Days, both included, as YYYY-MM-DD. */
type Days = { readonly fromDay: string; readonly toDay: string };

/** How much of a round's judging a judge is away for. */
export type Away = {
  readonly days: number;
  /** days of judging in the round */
  readonly of: number;
};

const dayMs = 86_400_000;
const numberOf = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs);

/** On how many days of a round's judging a judge is away; a day in two absences counts once. */
export function awayIn(absences: readonly Days[], round: Days): Away {
  const [first, last] = [numberOf(round.fromDay), numberOf(round.toDay)];
  const stretches = absences
    .map(({ fromDay, toDay }) => ({ from: Math.max(first, numberOf(fromDay)), to: Math.min(last, numberOf(toDay)) }))
    .sort((a, b) => a.from - b.from);
  let days = 0;
  let reached = first;
  for (const { from, to } of stretches) {
    const start = Math.max(from, reached);
    if (to < start) continue;
    days += to - start + 1;
    reached = to + 1;
  }
  return { days, of: Math.max(0, last - first + 1) };
}

/** The upper load that an absence leaves of a round's: in proportion to the days left, rounded down. */
export function loadLeft(maxLoad: number, { days, of }: Away): number {
  return days === 0 || of === 0 ? maxLoad : Math.floor((maxLoad * (of - days)) / of);
}

/** The least upper load that leaves this much after an absence; the same when nothing can. */
export function loadLeaving(left: number, { days, of }: Away): number {
  return days === 0 || days >= of ? left : Math.ceil((left * of) / (of - days));
}
