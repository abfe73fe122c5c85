import { formatPhone } from "~/core/phone";
import type { Side } from "../mentoring";

type Reachable = { readonly name: string; readonly email: string | null; readonly phone: string | null };
type Pair = {
  readonly mentor: Reachable;
  readonly team: readonly (Reachable & { readonly role: string })[];
};

/** How a side is reached: the mentor, or the one who leads the project; never the others of the team, some of whom are pupils. */
export function contactOf({ mentor, team }: Pair, side: Side): Reachable | undefined {
  return side === "mentor" ? mentor : team.find(({ role }) => role === "lead");
}

/** The same as lines of a letter: name, address, phone. */
export function contactLines(pair: Pair, side: Side): string {
  const { name, email, phone } = contactOf(pair, side) ?? { name: "", email: null, phone: null };
  return [name, email, phone && formatPhone(phone)].filter(Boolean).join("\n");
}
