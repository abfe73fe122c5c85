import { usualSeed } from "../../ranking/ranking";
import type { DivisionRanking } from "../../ranking/ranking.service.server";
import { judgeCodes } from "../result";
import type { DivisionDocument } from "./bundle";

/**
 * What a division's ranking is computed from, fit to be published: judges as codes in the order of their ids, so that
 * nothing that is computed turns on the coding; entries that left the contest and everything about people left out.
 */
export function codedInput({
  entries,
  sheets,
  rule,
  division,
  organizerMarks,
}: Pick<DivisionRanking, "entries" | "sheets" | "rule" | "division" | "organizerMarks">): DivisionDocument["input"] {
  const codes = judgeCodes(sheets);
  const { method, decimals, gates, quota, maximum, tieLadder, earlier, seed = usualSeed } = rule;
  return {
    entries: [...entries.values()]
      .filter(({ isOut }) => !isOut)
      .map(({ entryId, number, isOut, submittedAt }) => {
        const awarded = organizerMarks.get(entryId) ?? {};
        return {
          entryId,
          number,
          isOut,
          submittedAt: submittedAt ?? null,
          ...(Object.keys(awarded).length > 0 ? { organizerMarks: awarded } : {}),
        };
      }),
    sheets: sheets.map(({ entryId, judgeId, role, marks, total }) => ({
      entryId,
      judgeId: codes.get(judgeId) ?? "",
      role: role === "shadow" ? role : "member",
      marks,
      total,
    })),
    rule: {
      method,
      decimals,
      gates,
      quota,
      maximum,
      tieLadder,
      earlier: earlier ?? [],
      seed,
      criteria: division.criteria,
    },
  };
}
