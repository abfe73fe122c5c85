import { day, type Instant, plus } from "~/core/instant";
import type { ProjectField } from "~/features/directory/project";

export const alerts = ["off", "daily", "weekly"] as const;
export type Alert = (typeof alerts)[number];

/** How many searches an investor keeps at most. */
export const mostSearches = 20;

const periods: Readonly<Record<Exclude<Alert, "off">, number>> = { daily: day, weekly: 7 * day };

/** When a search is to be looked at next; null where no letters are wanted. */
export function nextLook(alert: Alert, lookedAt: Instant): Instant | null {
  return alert === "off" ? null : plus(lookedAt, periods[alert]);
}

/** Searches last looked at by then are due at `now`. */
export function dueSince(alert: Exclude<Alert, "off">, now: Instant): Instant {
  return plus(now, -periods[alert]);
}

/** What of a project an investor could see, as one mark per field; a field that shows nothing has none. */
export type Marks = Readonly<Partial<Record<ProjectField, string>>>;

export type Changes = {
  readonly fresh: readonly string[];
  readonly gone: readonly string[];
  readonly changed: readonly { readonly id: string; readonly fields: readonly ProjectField[] }[];
};

/**
 * What changed between two looks: projects that came, that went, and of those that stayed the fields that now show
 * something else. A field that shows nothing any more is no news.
 */
export function changesBetween(before: ReadonlyMap<string, Marks>, after: ReadonlyMap<string, Marks>): Changes {
  const changed = [...after].flatMap(([id, marks]) => {
    const once = before.get(id);
    if (!once) return [];
    const fields = (Object.keys(marks) as ProjectField[]).filter((field) => marks[field] !== once[field]);
    return fields.length > 0 ? [{ id, fields }] : [];
  });
  return {
    fresh: [...after.keys()].filter((id) => !before.has(id)),
    gone: [...before.keys()].filter((id) => !after.has(id)),
    changed,
  };
}

/** Whether there is anything to write about. */
export function isNews({ fresh, gone, changed }: Changes): boolean {
  return fresh.length + gone.length + changed.length > 0;
}
