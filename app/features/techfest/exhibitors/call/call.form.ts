import * as z from "zod";
import { fromHanoiLocal } from "~/core/instant";
import { questionKinds } from "../call";

const instantTyped = z
  .string()
  .min(1)
  .transform((text, ctx) => {
    const instant = fromHanoiLocal(text);
    if (instant !== undefined) return instant;
    ctx.addIssue({ code: "custom", params: { key: "instant" } });
    return z.NEVER;
  });
const whole = (least: number, most: number) =>
  z.string().trim().min(1).pipe(z.coerce.number<string>().int().min(least).max(most));
const english = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .default("")
    .transform((text) => text || null);
/** 0 where nothing has been saved yet. */
const revision = whole(0, 1_000_000);
const tick = z
  .string()
  .optional()
  .transform((text) => text === "on");

/** Dates, words and limits of a call. Times are Hanoi's. */
export const callForm = z
  .object({
    act: z.literal("call"),
    revision,
    opensAt: instantTyped,
    closesAt: instantTyped,
    introVi: z.string().trim().max(5_000).default(""),
    introEn: english(5_000),
    mostWishes: whole(1, 10),
    mostProducts: whole(1, 20),
    offerDays: whole(1, 60),
    pickingOpen: tick,
  })
  .refine(({ opensAt, closesAt }) => opensAt < closesAt, { path: ["closesAt"], params: { key: "until_after_from" } });
export type CallForm = z.output<typeof callForm>;

const lines = z
  .string()
  .max(4_000)
  .default("")
  .transform((text) => text.split("\n").map((line) => line.trim().slice(0, 200)));
const choiceLines = lines.transform((all) => all.filter(Boolean).slice(0, 50));

/** One question: a new one without a key, or a change to the one that has it. Choices are lines, both languages in the same order. */
export const questionForm = z
  .object({
    act: z.literal("question"),
    revision,
    key: z.string().max(20).default(""),
    kind: z.enum(questionKinds),
    labelVi: z.string().trim().min(1).max(300),
    labelEn: english(300),
    helpVi: z.string().trim().max(500).default(""),
    helpEn: english(500),
    required: tick,
    choicesVi: choiceLines,
    choicesEn: lines,
  })
  .refine(({ kind, choicesVi }) => kind !== "choice" || choicesVi.length >= 2, {
    path: ["choicesVi"],
    params: { key: "options" },
  });
export type QuestionForm = z.output<typeof questionForm>;

export const questionActForm = z.object({
  act: z.enum(["remove", "up", "down"]),
  revision,
  key: z.string().min(1).max(20),
});
export type QuestionActForm = z.output<typeof questionActForm>;
