import { addDays, atHanoi, type Day, type Instant } from "~/core/instant";
import type { Random } from "~/core/random";
import type { Moment } from "../content/types";
import type { Db } from "../dialect";

/** What every part of the seed is handed. */
export type Year = {
  readonly db: Db;
  readonly day: Day;
  readonly random: Random;
  readonly write: (sha256: string, bytes: Uint8Array) => Promise<void>;
};

/** The instant a moment of the content stands for in this year. */
export function instantOf(year: Pick<Year, "day">, moment: Moment): Instant {
  return atHanoi("date" in moment ? moment.date : addDays(year.day, moment.days), moment.time);
}
