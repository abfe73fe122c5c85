import * as z from "zod";
import { fieldKeys } from "~/features/directory/project";
import {
  bilingual,
  bilingualOrNone,
  idOrNoneTyped,
  idTyped,
  metresTyped,
  revisionTyped,
  tickTyped,
  wholeTyped,
} from "../typed.form";
import { corners, mostBooths, type Supply } from "./grid";
import { boothSides, codePattern, hallSides, markKinds, zoneTones } from "./plan";

const codeTyped = z
  .string()
  .trim()
  .toUpperCase()
  .refine((text) => codePattern.test(text), { params: { key: "booth_code" } });

/** A place in a hall: metres from its walls, as centimetres. */
const placeTyped = metresTyped(0, hallSides.most);
const boothSideTyped = metresTyped(boothSides.least, boothSides.most);

/** Adds a hall, or changes the one named. */
export const hallForm = z.object({
  id: idOrNoneTyped,
  name: bilingual(120),
  width: metresTyped(hallSides.least, hallSides.most),
  depth: metresTyped(hallSides.least, hallSides.most),
});

/** Adds a zone, or changes the one named. */
export const zoneForm = z.object({
  id: idOrNoneTyped,
  name: bilingual(120),
  about: bilingualOrNone(1_000),
  tone: z.enum(zoneTones),
  fields: z.array(z.enum(fieldKeys)).max(fieldKeys.length).default([]),
});

/** Adds what else stands in a hall, or changes the one named. */
export const markForm = z.object({
  id: idOrNoneTyped,
  hallId: idTyped,
  kind: z.enum(markKinds),
  label: bilingualOrNone(80),
  x: placeTyped,
  y: placeTyped,
  width: metresTyped(20, hallSides.most),
  depth: metresTyped(20, hallSides.most),
});

export const removePartForm = z.object({ id: idTyped });

/** A booth as the table edits it; without an id a new one. */
export const boothForm = z.object({
  id: idOrNoneTyped,
  revision: z.string().default("1").pipe(revisionTyped),
  hallId: idTyped,
  zoneId: idOrNoneTyped,
  code: codeTyped,
  x: placeTyped,
  y: placeTyped,
  width: boothSideTyped,
  depth: boothSideTyped,
  hasPower: tickTyped,
  hasWater: tickTyped,
  isClosed: tickTyped,
  note: z.string().trim().max(500).default(""),
});

/** A booth moved on the plan: whole centimetres. */
export const moveBoothForm = z.object({
  id: idTyped,
  revision: revisionTyped,
  x: wholeTyped(0, hallSides.most),
  y: wholeTyped(0, hallSides.most),
});

export const bulkActs = ["zone", "power_on", "power_off", "water_on", "water_off", "close", "open", "remove"] as const;

/** One change of many booths. */
export const bulkBoothsForm = z.object({
  ids: z.array(idTyped).min(1).max(mostBooths),
  what: z.enum(bulkActs),
  zoneId: idOrNoneTyped,
});

/** "*": all; nothing: none; "1, 3": these rows. */
const supplyTyped = z
  .string()
  .trim()
  .max(100)
  .default("")
  .transform((text, ctx): Supply => {
    if (text === "") return "none";
    if (text === "*") return "all";
    const rows = text
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map(Number);
    if (rows.every((row) => Number.isInteger(row) && row > 0 && row < 100)) return rows;
    ctx.addIssue({ code: "custom", params: { key: "rows" } });
    return z.NEVER;
  });

/** The generator's questions, asked in the address for the preview and posted to apply it. */
export const gridForm = z.object({
  hallId: idTyped,
  zoneId: idOrNoneTyped,
  x: placeTyped,
  y: placeTyped,
  rows: wholeTyped(1, 50),
  perRow: wholeTyped(1, 50),
  width: boothSideTyped,
  depth: boothSideTyped,
  aisle: metresTyped(0, 5_000),
  backToBack: tickTyped,
  corner: z.enum(corners),
  prefix: z
    .string()
    .trim()
    .toUpperCase()
    .max(6)
    .default("")
    .refine((text) => /^[A-Z0-9-]*$/.test(text), { params: { key: "booth_code" } }),
  firstNumber: wholeTyped(0, 9_999),
  digits: wholeTyped(1, 4),
  numbering: z.enum(["through", "rows"]),
  power: supplyTyped,
  water: supplyTyped,
});

/** The same with what was seen, so that the very preview is applied. */
export const applyGridForm = gridForm.extend({ seen: z.string().min(1).max(100) });

export type HallForm = z.output<typeof hallForm>;
export type ZoneForm = z.output<typeof zoneForm>;
export type MarkForm = z.output<typeof markForm>;
export type BoothForm = z.output<typeof boothForm>;
export type MoveBoothForm = z.output<typeof moveBoothForm>;
export type BulkBoothsForm = z.output<typeof bulkBoothsForm>;
export type GridForm = z.output<typeof gridForm>;
export type ApplyGridForm = z.output<typeof applyGridForm>;
