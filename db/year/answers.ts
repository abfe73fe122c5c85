import { addDays } from "~/core/instant";
import { asked } from "~/features/competition/asked";
import type { Answer } from "~/features/competition/entry/answers/value";
import type { EntryFormContent, ProjectContent } from "../content/types";
import { idOf } from "./people";
import { placeName } from "./places";
import type { Year } from "./year";

type Answers = Readonly<Record<string, Answer>>;

/** What a project answered: as its draft keeps it, and as it is handed in, with places as they read and only what is asked. */
export async function answersOf(
  year: Year,
  { steps }: EntryFormContent,
  { answers, division }: ProjectContent,
  communes: ReadonlyMap<string, string>,
): Promise<{ readonly kept: Answers; readonly handedIn: Answers }> {
  const given: Readonly<Record<string, Answer | undefined>> = answers;
  const fields = steps.flatMap((step) => step.fields);
  const isAsked = asked(fields, (key) => given[key], division);
  const kept: Record<string, Answer> = {};
  const handedIn: Record<string, Answer> = {};
  for (const { key, type } of fields) {
    const answer = given[key];
    if (answer === undefined) continue;
    let stored = answer;
    let shown = answer;
    if (type === "date" && typeof answer === "number") shown = stored = addDays(year.day, answer);
    if (type === "place" && typeof answer === "string") {
      stored = { commune: answer, validFrom: idOf(communes, answer) };
      shown = await placeName(year, answer);
    }
    kept[key] = stored;
    if (isAsked.has(key)) handedIn[key] = shown;
  }
  return { kept, handedIn };
}
