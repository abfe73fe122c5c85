import * as z from "zod";
import type { Basis } from "./basis";

const pair = { entryId: z.string(), judgeId: z.string() };

/** A plan as it was stored before runs had versions and certificates: its fit was the field's alone, 0–100. */
export const planFromEarlier = z
  .object({
    keep: z.enum(["standing", "begun"]),
    pairs: z.array(z.object({ ...pair, fit: z.number() })),
    loads: z.array(z.object({ judgeId: z.string(), maxLoad: z.number() })),
    standing: z.array(z.object(pair)),
  })
  .transform(({ keep, pairs, loads, standing }) => {
    const all = [...pairs, ...standing];
    const entries = [...new Set(all.map(({ entryId }) => entryId))];
    const judges = [...new Set([...loads, ...all].map(({ judgeId }) => judgeId))];
    const placeOf = ({ entryId, judgeId }: { entryId: string; judgeId: string }): [number, number] => [
      entries.indexOf(entryId),
      judges.indexOf(judgeId),
    ];
    const basis: Basis = {
      entries: entries.map((id) => ({
        id,
        divisionId: "",
        fieldId: id,
        wanted: pairs.filter(({ entryId }) => entryId === id).length,
        words: [],
        language: "vi",
      })),
      judges: judges.map((id) => ({
        id,
        divisionIds: [""],
        minLoad: 0,
        maxLoad: loads.find(({ judgeId }) => judgeId === id)?.maxLoad ?? 0,
        away: null,
        wantedLoad: null,
        fairLoad: 0,
        fits: Object.fromEntries(
          pairs.flatMap(({ judgeId, entryId, fit }) => (judgeId === id ? [[entryId, fit]] : [])),
        ),
        skills: [],
        languages: [],
        sits: true,
      })),
      barred: [],
      apart: [],
      interests: null,
      standing: standing.map((one) => [...placeOf(one), "draft"] as const).map(([e, j, state]) => [e, j, state]),
    };
    return {
      basis,
      pairs: pairs.map(placeOf),
      pinned: [] as [number, number][],
      status: "unknown" as const,
      totalBound: null,
      worstBound: null,
      floorShare: 0,
      reviews: {} as Record<string, number>,
      way: keep === "standing" ? ("filled" as const) : ("plan" as const),
      even: "no" as const,
      advice: [],
      milliseconds: 0,
      change: null,
      undo: null,
      replaced: [] as string[],
    };
  });
