import type { FormField } from "../../entry-form";
import { readAnswer } from "../answer";
import { DossierValue } from "../DossierValue";
import { answerValue } from "../dossier";

/** What somebody else wrote, as it reads; what can't be read, as it was typed. */
export function ShownAnswer({ field, text, name }: { field: FormField; text: string; name?: string | undefined }) {
  const read = readAnswer(field, text);
  const value = read.ok && field.type !== "place" ? answerValue(field, read.value, true) : null;
  if (value) return <DossierValue value={value} title="" />;
  return <p className="whitespace-pre-wrap break-words">{name || text || "—"}</p>;
}
