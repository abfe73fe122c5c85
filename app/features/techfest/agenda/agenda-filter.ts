import type { Day } from "~/core/instant";
import { type SlotKind, type SlotState, slotKinds, slotStates } from "./slot";

/** What narrows the public agenda; the words of the address are Vietnamese. Unknown values narrow nothing. */
export type AgendaFilter = {
  readonly day: Day | null;
  readonly kind: SlotKind | null;
  readonly room: string | null;
  readonly q: string;
};

/** What narrows the desk's. */
export type DeskFilter = AgendaFilter & {
  readonly state: SlotState | "clashing" | null;
  readonly view: "grid" | "table";
};

/** The filter that an address holds: `ngay`, `loai`, `phong`, `q`. */
export function readAgendaFilter(search: URLSearchParams): AgendaFilter {
  const day = search.get("ngay");
  return {
    day: day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null,
    kind: slotKinds.find((kind) => kind === search.get("loai")) ?? null,
    room: search.get("phong")?.slice(0, 60) || null,
    q: (search.get("q") ?? "").slice(0, 100),
  };
}

/** The same for the desk, with `trang-thai` and `xem=bang` for the table. */
export function readDeskFilter(search: URLSearchParams): DeskFilter {
  const state = search.get("trang-thai");
  return {
    ...readAgendaFilter(search),
    state: state === "clashing" ? state : (slotStates.find((known) => known === state) ?? null),
    view: search.get("xem") === "bang" ? "table" : "grid",
  };
}
