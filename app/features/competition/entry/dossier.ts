import type { Day, Instant } from "~/core/instant";
import { maskTaxCode } from "~/core/tax-code";
import type { Localized } from "~/i18n/catalogue";
import { asked } from "../asked";
import { type EntryFormDefinition, type FormField, fieldsOf, type TableColumn, tellsWho } from "../entry-form";
import { type Answer, readAnswer } from "./answer";
import type { CanvasAnswer, TableRow } from "./answers/value";
import { slotsOf } from "./file-slots";
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
  | { readonly kind: "choices"; readonly labels: readonly Localized[] }
  | { readonly kind: "date"; readonly day: Day }
  /** E.164 */
  | { readonly kind: "phone"; readonly phone: string }
  /** a person's twelve digits are masked but for those who need them whole */
  | { readonly kind: "tax_code"; readonly code: string }
  | { readonly kind: "link" | "video"; readonly url: string }
  | { readonly kind: "consent" }
  | DossierTable
  | { readonly kind: "canvas"; readonly blocks: CanvasAnswer }
  | { readonly kind: "files"; readonly files: readonly DossierFile[] };
export type DossierTable = {
  readonly kind: "table";
  readonly columns: readonly TableColumn[];
  /** label: of a fixed row; cells: in the order of the columns */
  readonly rows: readonly { readonly label: Localized | null; readonly cells: readonly (string | number | null)[] }[];
};
export type DossierFile = {
  readonly fileId: string;
  readonly name: string;
  readonly type: string;
  /** bytes */
  readonly size: number;
};

/** For whom a dossier is made. */
export type Reading = {
  /** leaves out what tells who the entrants are */
  readonly blind: boolean;
  /** whether people's identification numbers are shown whole: to secretaries and the team itself; else they are masked */
  readonly showsNumbers?: boolean;
};

/**
 * The judges' copy is made here: what identifies is left out, never hidden later. Questions that weren't asked in this
 * division or by these answers are left out too.
 */
export function dossierParts(
  form: EntryFormDefinition,
  snapshot: EntrySnapshot,
  { blind, showsNumbers = false, divisionKey = null }: Reading & { readonly divisionKey?: string | null },
): Pick<Dossier, "project" | "team" | "steps" | "isBlind"> {
  const { project, team, answers } = snapshot;
  const isAsked = asked(fieldsOf(form), (key) => (Object.hasOwn(answers, key) ? answers[key] : null), divisionKey);
  const shown = (field: FormField) => isAsked.has(field.key) && !(blind && tellsWho(field));
  return {
    isBlind: blind,
    project: blind ? { ...project, website: null, place: null } : project,
    team: blind ? null : team,
    steps: form.steps
      .map(({ key, title, fields }) => ({
        key,
        title,
        answers: fields.filter(shown).map((field) => ({
          key: field.key,
          label: field.label,
          value:
            field.type === "file"
              ? readFiles(field, snapshot, blind)
              : answerValue(field, Object.hasOwn(answers, field.key) ? answers[field.key] : null, showsNumbers),
        })),
      }))
      .filter(({ answers }) => answers.length > 0),
  };
}

/** One answer as it is shown: of a draft or of a snapshot, where a place is its name. Files are no answers. */
export function answerValue(field: FormField, answer: Answer | undefined, showsNumbers: boolean): DossierValue | null {
  if (answer === null || answer === undefined || answer === "") return null;
  if (typeof answer === "number") {
    return field.type === "money" ? { kind: "money", amount: answer } : { kind: "number", number: answer };
  }
  if (typeof answer !== "string") return readStructure(field, answer);
  switch (field.type) {
    case "choice":
      return choices(field, [answer]) ?? { kind: "text", text: answer };
    case "date":
      return { kind: "date", day: answer };
    case "phone":
      return { kind: "phone", phone: answer };
    case "tax_code":
      return { kind: "tax_code", code: showsNumbers ? answer : maskTaxCode(answer) };
    case "link":
      return { kind: "link", url: answer };
    case "video_link":
      return { kind: "video", url: answer };
    case "consent":
      return { kind: "consent" };
    default:
      return { kind: "text", text: answer };
  }
}

/** What isn't of its field's shape can't have been handed in. */
function readStructure(field: FormField, answer: Answer): DossierValue | null {
  const read = readAnswer(field, answer);
  if (!read.ok || read.value === null) return null;
  if (field.type === "canvas") return { kind: "canvas", blocks: read.value as CanvasAnswer };
  if (field.type === "multi_choice") return choices(field, read.value as readonly string[]);
  if (field.type !== "table") return null;
  const { columns = [], rows } = field;
  return {
    kind: "table",
    columns,
    rows: (read.value as readonly TableRow[]).map((row, at) => ({
      label: rows?.[at]?.label ?? null,
      cells: columns.map(({ key }) => row[key] ?? null),
    })),
  };
}

function choices({ options = [] }: FormField, keys: readonly string[]): DossierValue | null {
  const labels = options.filter(({ key }) => keys.includes(key)).map(({ label }) => label);
  return labels.length > 0 ? { kind: "choices", labels } : null;
}

/** A file's own name often names its author, so the judges' copy calls it by its field. */
function readFiles(field: FormField, snapshot: EntrySnapshot, blind: boolean): DossierValue | null {
  const given = slotsOf(field).flatMap((slot) => snapshot.files.filter(({ fieldKey }) => fieldKey === slot));
  const files = given.map(({ fileId, name, type, size }, at): DossierFile => {
    const ending = name.match(/\.[a-z0-9]{1,5}$/i)?.[0] ?? "";
    const number = given.length > 1 ? ` ${at + 1}` : "";
    return { fileId, name: blind ? `${field.label.vi}${number}${ending}` : name, type, size };
  });
  return files.length > 0 ? { kind: "files", files } : null;
}

/** Every file of a dossier, in the order of the form: the first one is shown beside the score sheet. */
export function filesOf(dossier: Pick<Dossier, "steps">): readonly DossierFile[] {
  return dossier.steps.flatMap(({ answers }) =>
    answers.flatMap(({ value }) => (value?.kind === "files" ? value.files : [])),
  );
}
