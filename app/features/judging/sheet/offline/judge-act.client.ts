import { type ClientActionFunctionArgs, redirect } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { newId } from "~/core/id";
import { paths } from "~/paths";
import { answerHere } from "./answered-here";
import { awaitAnswer } from "./awaited.client";
import { onThisDevice } from "./clock.client";
import { tell } from "./news.client";
import { withoutSave } from "./outbox";
import { changeQueue, isLasting, keepSave } from "./shelf.client";
import { askForSync } from "./sync.client";
import { groundOf, hearAnswer, standOn } from "./written.client";

/** What the next page says about an act that this page has left behind. */
export type Words =
  | { readonly kind: "submitted" /** hundredths */; readonly total: number }
  | { readonly kind: "saved" | "late" | "kept" };

/** Milliseconds that a judge waits for the server before the sheet counts as kept on the device. */
const patience = 8_000;
const ownNames = ["act", "saveKey", "revision", "as", "closesAt"];
let words: Words | undefined;

/** What there is to say, once. */
export function takeWords(): Words | undefined {
  const said = words;
  words = undefined;
  return said;
}

/**
 * A sheet is saved or submitted by its button: first on the device, then, when there is a network, by the server; in
 * order with what was saved before, in the name of the account whose page it is, whoever else judges on this device.
 */
export async function actOnSheet({ request, params, serverAction }: ClientActionFunctionArgs) {
  const { assignmentId } = params;
  const posted = [...(await request.clone().formData())].filter(
    (field): field is [string, string] => typeof field[1] === "string",
  );
  const said = new Map(posted);
  const accountId = said.get("as");
  const isHere = accountId !== undefined && accountId !== "" && assignmentId !== undefined;
  answerHere(isHere ? new URL(request.url).pathname : null);
  if (!isHere) return serverAction();
  const closing = said.get("closesAt");
  const key = said.get("saveKey") ?? newId();
  const isSubmission = said.get("act") === "submit";
  const ground = groundOf(assignmentId) ?? { revision: Number(said.get("revision") ?? 0), after: null };
  const save = {
    ...{ accountId, assignmentId, isSubmission, ...ground },
    fields: posted.filter(([name]) => !ownNames.includes(name)),
    madeAt: new Date().toISOString(),
    closesAt: closing === undefined ? undefined : onThisDevice(closing),
  };
  await keepSave({ ...save, key });
  standOn(assignmentId, { ...ground, after: key });
  tell({ kind: "queue", accountId });
  askForSync();
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
  } else if (isLasting()) words = { kind: "kept" };
  else return null; // only this page knows it: the sheet stays open and says that it isn't saved
  // A sheet that was submitted says so and leads on; one that waits here is told of on the desk.
  return redirect(isSubmission && outcome.kind !== "answered" ? paths.judging() : paths.judgingSheet(assignmentId));
}
