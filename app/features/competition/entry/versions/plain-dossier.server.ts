import { formatPhone } from "~/core/phone";
import { type Locale, type Localized, localized, textFor } from "~/i18n/catalogue";
import { directoryText } from "~/i18n/directory";
import { entryLifeText } from "~/i18n/entry-life";
import { formatMoney, formatNumber } from "~/i18n/format";
import { asked } from "../../asked";
import { type EntryFormDefinition, type FormField, fieldsOf, type TableColumn } from "../../entry-form";
import { shownDay } from "../answers/date";
import { type Answer, type CanvasAnswer, canvasBlocks, type TableRow } from "../answers/value";
import { guardianSlot, slotsOf } from "../file-slots";

import type { EntrySnapshot } from "../snapshot";
import type { PlainDossier, PlainGroup, PlainItem, PlainValue } from "./plain";

export type PlainSource = {
  readonly snapshot: EntrySnapshot;
  readonly form: EntryFormDefinition;
  readonly division: Localized & { readonly key: string | null };
  readonly field: Localized;
};

/** A version of a dossier in plain words: project, team in its order, and every question that was asked, answered or not. */
export function plainDossier(source: PlainSource, locale: Locale): PlainDossier {
  const { snapshot, form, division } = source;
  const isAsked = asked(fieldsOf(form), (key) => snapshot.answers[key], division.key);
  const steps = form.steps.map((step) => ({
    key: `step.${step.key}`,
    title: localized(step.title, locale),
    items: step.fields.filter(({ key }) => isAsked.has(key)).flatMap((field) => plainItems(field, snapshot, locale)),
  }));
  return [plainProject(source, locale), plainTeam(source, locale), ...steps.filter(({ items }) => items.length > 0)];
}

function plainProject({ snapshot: { project }, division, field }: PlainSource, locale: Locale): PlainGroup {
  const t = textFor(entryLifeText, locale).plain;
  const names = textFor(directoryText, locale);
  const known = (list: Readonly<Record<string, string>>, key: string) => list[key] ?? key;
  const items: readonly (readonly [keyof typeof t.project, string | null])[] = [
    ["name", project.name],
    ["division", localized(division, locale)],
    ["field", localized(field, locale)],
    ["pitch", project.pitch],
    ["summary", project.summary],
    ["domain", known(names.fields, project.field)],
    ["stage", known(names.stages, project.stage)],
    ["needs", project.needs],
    ["website", project.website],
    ["place", project.place],
  ];
  return {
    key: "project",
    title: t.projectTitle,
    items: items.flatMap(([key, text]) => (text ? [{ key, label: t.project[key], value: words(text) }] : [])),
  };
}

function plainTeam({ snapshot: { team, files } }: PlainSource, locale: Locale): PlainGroup {
  const t = textFor(entryLifeText, locale).plain;
  const members = team.map((member): PlainItem => {
    const facts = [
      member.role === "lead" ? t.lead : member.role === "adviser" ? t.adviser : t.author,
      member.part,
      member.birthYear && t.bornIn(member.birthYear),
      member.guardianConsented === true && t.guardianAgreed,
      member.guardianConsented === false && t.guardianMissing,
    ];
    return { key: member.id, label: member.name, value: words(facts.filter(Boolean).join(" · ")) };
  });
  const signed = team.flatMap(({ id, name }): PlainItem[] => {
    const own = files.filter(({ fieldKey }) => fieldKey === guardianSlot(id));
    return own.length > 0
      ? [{ key: guardianSlot(id), label: t.guardianForm(name), value: { kind: "files", files: own } }]
      : [];
  });
  const authors = team.filter(({ role }) => role !== "adviser").map(({ name }) => name);
  return {
    key: "team",
    title: t.teamTitle,
    items: [{ key: "order", label: t.order, value: words(authors.join("; ")) }, ...members, ...signed],
  };
}

function plainItems(field: FormField, snapshot: EntrySnapshot, locale: Locale): readonly PlainItem[] {
  const label = localized(field.label, locale);
  if (field.type === "file") {
    const slots = slotsOf(field);
    const files = snapshot.files.filter(({ fieldKey }) => slots.includes(fieldKey));
    return [{ key: field.key, label, value: files.length > 0 ? { kind: "files", files } : null }];
  }
  const answer = snapshot.answers[field.key] ?? null;
  if (field.type === "canvas") return canvasItems(field.key, label, answer, locale);
  return [{ key: field.key, label, value: answer === null ? null : plainAnswer(field, answer, locale) }];
}

function canvasItems(key: string, label: string, answer: Answer, locale: Locale): readonly PlainItem[] {
  const isCanvas = answer !== null && typeof answer === "object" && !Array.isArray(answer);
  const blocks = isCanvas ? (answer as CanvasAnswer) : {};
  const names = textFor(entryLifeText, locale).plain.canvas;
  return canvasBlocks.map((block) => {
    const text = blocks[block];
    return { key: `${key}.${block}`, label: `${label}: ${names[block]}`, value: text ? words(text) : null };
  });
}

function plainAnswer(field: FormField, answer: Answer, locale: Locale): PlainValue {
  if (field.type === "table" && Array.isArray(answer)) return plainTable(field, answer as readonly TableRow[], locale);
  if (Array.isArray(answer)) return words(answer.map((key) => optionName(field, String(key), locale)).join("; "));
  if (typeof answer === "number") return words(plainNumber(field.type, answer, locale));
  if (typeof answer !== "string") return words(JSON.stringify(answer));
  if (field.type === "choice") return words(optionName(field, answer, locale));
  if (field.type === "date") return words(shownDay(answer));
  if (field.type === "phone") return words(formatPhone(answer));
  return words(field.type === "consent" ? textFor(entryLifeText, locale).plain.agreed : answer);
}

function plainTable({ columns = [], rows }: FormField, answer: readonly TableRow[], locale: Locale): PlainValue {
  const cell = (column: TableColumn, value: string | number | null | undefined) =>
    typeof value === "number" ? plainNumber(column.type, value, locale) : (value ?? "");
  return {
    kind: "table",
    columns: columns.map(({ label }) => localized(label, locale)),
    rows: answer.map((row, at) => {
      const fixed = rows?.[at];
      return {
        label: fixed ? localized(fixed.label, locale) : null,
        cells: columns.map((column) => cell(column, row[column.key])),
      };
    }),
  };
}

function plainNumber(type: string, value: number, locale: Locale): string {
  const isSum = type === "money" && Number.isSafeInteger(value);
  return isSum ? formatMoney(BigInt(value), locale) : formatNumber(value, locale);
}

function optionName({ options }: FormField, key: string, locale: Locale): string {
  const option = options?.find((one) => one.key === key);
  return option ? localized(option.label, locale) : key;
}

function words(text: string): PlainValue {
  return { kind: "text", text };
}
