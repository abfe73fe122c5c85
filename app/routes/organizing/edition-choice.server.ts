import { isId } from "~/core/id";
import type { Choice } from "~/features/judging/edition/edition.service.server";
import { readUploadedSetup } from "~/features/judging/edition/edition.service.server";
import { joinedPieces } from "~/features/judging/edition/pieces";
import type { UploadFault } from "~/features/judging/edition/SetupFaults";
import { largestSetupFile } from "~/features/judging/edition/setup-file";
import { templateKeys } from "~/features/judging/edition/templates/templates";
import { type Locale, textFor } from "~/i18n/catalogue";
import { formText } from "~/i18n/form";

/** What the address chooses to begin from; undefined: nothing yet. */
export function choiceOf(url: string): Choice | undefined {
  const search = new URL(url).searchParams;
  const template = templateKeys.find((key) => key === search.get("mau"));
  const from = search.get("tu");
  if (template) return { kind: "template", template };
  if (from !== null) return { kind: "edition", competitionId: isId(from) ? from : "" };
  return search.has("trong") ? { kind: "empty" } : undefined;
}

type Upload =
  | { readonly ok: true; readonly choice: Choice; readonly text: string }
  | { readonly ok: false; readonly fault: UploadFault };

/** The set-up that was uploaded, or sent back with the form that it was shown in. */
export async function uploadOf(fields: FormData, locale: Locale): Promise<Upload> {
  const sent = joinedPieces((name) => fields.get(name)) ?? fields.get("file");
  if (sent === null || (sent instanceof File && sent.size === 0)) return { ok: false, fault: { kind: "missing" } };
  if (sent instanceof File && sent.size > largestSetupFile) return { ok: false, fault: { kind: "too_large" } };
  const text = typeof sent === "string" ? sent : await sent.text();
  const read = readUploadedSetup(text, textFor(formText, locale).issues);
  return read.ok
    ? { ok: true, choice: { kind: "file", document: read.value }, text: JSON.stringify(read.value) }
    : read;
}
