import * as z from "zod";
import { scoreForm } from "../score.form";

const instant = z.union([z.literal(""), z.iso.datetime({ precision: 3 })]).default("");

/** A save as a device sends it from its queue. */
export const savedForm = scoreForm.extend({
  /** the account in whose name it was written; empty: whoever is signed in */
  as: z.string().max(40).default(""),
  /** by the device's clock: when it was written, and when it was sent, which tells how far that clock is off */
  madeAt: instant,
  sentAt: instant,
  /** it waited on the device */
  waited: z.enum(["", "on"]).default(""),
});

/** What a device says about a save beside its content. */
export type SaveJourney = Pick<z.output<typeof savedForm>, "madeAt" | "sentAt" | "waited">;
