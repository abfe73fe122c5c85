import { type ClientActionFunctionArgs, redirect } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { newId } from "~/core/id";
import { paths } from "~/paths";
import { awaitAnswer } from "./awaited.client";
import { tell } from "./news.client";
import { withoutSave } from "./outbox";
import { changeQueue, keepSave, readHolder } from "./shelf.client";
import { groundOf, hearAnswer, standOn } from "./written.client";

/** What the next page says about an act that this page has left behind. */
export type Words =
  | { readonly kind: "submitted" /** hundredths */; readonly total: number }
  | { readonly kind: "saved" | "late" | "kept" };

/** Milliseconds that a judge waits for the server before the sheet counts as kept on the device. */
const patience = 8_000;
const ownNames = ["act", "saveKey", "revision"];
let words: Words | undefined;

/** What there is to say, once. */
export function takeWords(): Words | undefined {
  const said = words;
  words = undefined;
  return said;
}

/**
 * A sheet is saved or submitted by its button: first on the device, then, when there is a network, by the server; in
 * order with what was saved before. Without a lasting account on the device the server takes it directly.
 */
export async function actOnSheet({ request, params, serverAction }: ClientActionFunctionArgs) {
  const holder = await readHolder().catch(() => undefined);
  const { assignmentId } = params;
  if (!holder || assignmentId === undefined) return serverAction();
  const posted = [...(await request.formData())].filter(
    (field): field is [string, string] => typeof field[1] === "string",
  );
  const said = new Map(posted);
  const { accountId } = holder;
  const key = said.get("saveKey") ?? newId();
  const isSubmission = said.get("act") === "submit";
  const ground = groundOf(assignmentId) ?? { revision: Number(said.get("revision") ?? 0), after: null };
  const save = {
    ...{ accountId, assignmentId, isSubmission, ...ground },
    fields: posted.filter(([name]) => !ownNames.includes(name)),
    madeAt: new Date().toISOString(),
  };
  await keepSave({ ...save, key });
  standOn(assignmentId, { ...ground, after: key });
  tell({ kind: "queue", accountId });
  const outcome = await awaitAnswer(accountId, key, patience);
  if (outcome.kind === "refused") {
    if (outcome.refusal === "changed_elsewhere") return null; // both are kept, and the sheet asks which one stands
    if (isSubmission) {
      // What was written stays written; it only wasn't fit to be submitted.
      const again = newId();
      await changeQueue(accountId, (queue) => withoutSave(queue, key));
      await keepSave({ ...save, key: again, isSubmission: false });
      standOn(assignmentId, { ...ground, after: again });
      tell({ kind: "queue", accountId });
      void awaitAnswer(accountId, again, patience);
    }
    return { errors: {}, values: Object.fromEntries(posted), refusal: outcome.refusal } satisfies FormState;
  }
  if (outcome.kind === "answered") {
    const { answer } = outcome;
    hearAnswer(assignmentId, key, answer.revision);
    words = answer.isLate
      ? { kind: "late" }
      : isSubmission
        ? { kind: "submitted", total: answer.total ?? 0 }
        : { kind: "saved" };
  } else words = { kind: "kept" };
  // A sheet that was submitted says so and leads on; one that waits here is told of on the desk.
  return redirect(isSubmission && outcome.kind !== "answered" ? paths.judging() : paths.judgingSheet(assignmentId));
}
