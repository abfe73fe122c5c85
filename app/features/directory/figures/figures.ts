import type { Dong } from "~/core/money";
import type { NeedKey } from "../project";

/** Whom to call about a project; empty parts are null. */
export type Contact = { readonly name: string; readonly email: string | null; readonly phone: string | null };

/** The figures of a project as somebody may read them: null where nothing was said, and just so where it is withheld. */
export type Figures = {
  /** đồng sought */
  readonly raising: Dong | null;
  /** đồng of the last full year */
  readonly revenue: Dong | null;
  readonly revenueYear: number | null;
  readonly customers: number | null;
  readonly founded: number | null;
  readonly useOfFunds: string | null;
  readonly contact: Contact | null;
};

/** What the team fills in: the figures, what it looks for, and the revision it saw (0: nothing stands yet). */
export type FiguresSheet = Figures & { readonly needKeys: readonly NeedKey[]; readonly revision: number };

/** A contact, or null when nothing of it was said. */
export function contactOf(name: string | null, email: string | null, phone: string | null): Contact | null {
  return name || email || phone ? { name: name ?? "", email: email || null, phone: phone || null } : null;
}
