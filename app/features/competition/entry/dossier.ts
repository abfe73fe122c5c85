import type { Instant } from "~/core/instant";
import type { Localized } from "~/i18n/catalogue";
import type { EntryFormDefinition, FormField } from "../entry-form";
import type { EntrySnapshot } from "./snapshot";

/** An entry version as secretaries and judges read it. */
export type Dossier = {
  readonly entryId: string;
  readonly entryVersionId: string;
  readonly number: string | null;
  readonly version: number;
  readonly sha256: string;
  readonly submittedAt: Instant;
  /** made without what tells who the entrants are: no team, place or website, no identifying field */
  readonly isBlind: boolean;
  readonly division: Localized;
  readonly field: Localized;
  readonly project: DossierProject;
  readonly team: readonly DossierMember[] | null;
  readonly steps: readonly DossierStep[];
};

export type DossierProject = {
  readonly id: string;
  readonly name: string;
  readonly pitch: string;
  readonly summary: string;
  /** keys of features/directory/project.ts */
  readonly field: string;
  readonly stage: string;
  readonly needs: string;
  readonly website: string | null;
  readonly place: string | null;
};
export type DossierMember = EntrySnapshot["team"][number];
export type DossierStep = {
  readonly key: string;
  readonly title: Localized;
  readonly answers: readonly DossierAnswer[];
};
export type DossierAnswer = {
  readonly key: string;
  readonly label: Localized;
  readonly value: DossierValue | null;
};
export type DossierValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  /** whole đồng */
  | { readonly kind: "money"; readonly amount: number }
  | { readonly kind: "choice"; readonly label: Localized }
  | { readonly kind: "link"; readonly url: string }
  | DossierFile;
export type DossierFile = {
  readonly kind: "file";
  readonly fileId: string;
  readonly name: string;
  readonly type: string;
  /** bytes */
  readonly size: number;
};

/** The judges' copy is made here: what identifies is left out, never hidden later. */
export function dossierParts(
  form: EntryFormDefinition,
  snapshot: EntrySnapshot,
  { blind }: { readonly blind: boolean },
): Pick<Dossier, "project" | "team" | "steps" | "isBlind"> {
  const { project, team } = snapshot;
  return {
    isBlind: blind,
    project: blind ? { ...project, website: null, place: null } : project,
    team: blind ? null : team,
    steps: form.steps
      .map(({ key, title, fields }) => ({
        key,
        title,
        answers: fields
          .filter((field) => !(blind && field.identifies))
          .map((field) => ({ key: field.key, label: field.label, value: readValue(field, snapshot, blind) })),
      }))
      .filter(({ answers }) => answers.length > 0),
  };
}

function readValue(field: FormField, snapshot: EntrySnapshot, blind: boolean): DossierValue | null {
  if (field.type === "file") return fileOf(field, snapshot, blind);
  const answer = snapshot.answers[field.key] ?? null;
  if (answer === null || answer === "") return null;
  if (field.type === "number" && typeof answer === "number") return { kind: "number", number: answer };
  if (field.type === "money" && typeof answer === "number") return { kind: "money", amount: answer };
  if (field.type === "link") return { kind: "link", url: String(answer) };
  const option = field.options?.find(({ key }) => key === answer);
  if (field.type === "choice" && option) return { kind: "choice", label: option.label };
  return { kind: "text", text: String(answer) };
}

/** A file's own name often names its author, so the judges' copy calls it by its field. */
function fileOf(field: FormField, snapshot: EntrySnapshot, blind: boolean): DossierFile | null {
  const file = snapshot.files.find(({ fieldKey }) => fieldKey === field.key);
  if (!file) return null;
  const ending = file.name.match(/\.[a-z0-9]{1,5}$/i)?.[0] ?? "";
  const { fileId, type, size } = file;
  return { kind: "file", fileId, name: blind ? `${field.label.vi}${ending}` : file.name, type, size };
}

/** Every file of a dossier, in the order of the form: the first one is shown beside the score sheet. */
export function filesOf(dossier: Pick<Dossier, "steps">): readonly DossierFile[] {
  return dossier.steps.flatMap(({ answers }) =>
    answers.flatMap(({ value }) => (value?.kind === "file" ? [value] : [])),
  );
}
