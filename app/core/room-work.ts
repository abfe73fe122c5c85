import type { Instant } from "./instant";

/** Something that waits for a person in one of the rooms, in the words and language they read. */
export type RoomWork = {
  /** unique among everything that waits for the person */
  readonly key: string;
  readonly text: string;
  readonly to: string;
  /** null: no date */
  readonly due: Instant | null;
};
