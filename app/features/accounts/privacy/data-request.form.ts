import * as z from "zod";
import { dataRequestKinds } from "./data-request";

export const dataRequestForm = z.object({
  act: z.literal("ask"),
  kind: z.enum(dataRequestKinds),
  note: z.string().trim().max(2_000).default(""),
});
export type DataRequestForm = z.output<typeof dataRequestForm>;

/** What a person does on their data page: asks for something, or withdraws a consent. */
export const dataPageForm = z.discriminatedUnion("act", [
  dataRequestForm,
  z.object({ act: z.literal("withdraw"), consentId: z.string().min(1).max(100) }),
]);

const requestId = z.string().min(1).max(100);
const words = z.string().trim().min(1).max(4_000);

/** What an administrator does with a request: replies, refuses with a reason, says that it is done. */
export const handleRequestForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("answer"), requestId, answer: words }),
  z.object({ act: z.literal("refuse"), requestId, answer: words }),
  z.object({ act: z.literal("done"), requestId }),
]);
export type HandleRequestForm = z.output<typeof handleRequestForm>;
