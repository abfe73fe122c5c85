import { describe, expect, it } from "vitest";
import { readScores } from "./score-file";

const header = "entry,judge,score\n";

it("reads quotes, either decimal sign, either line end, a byte order mark and the further columns", () => {
  const text =
    '\ufeffjudge,entry,score,criterion,weight,confidence\r\n"An, Bình",e1,"7,25",idea,2,\r\nj2,"a ""b""",8.5,idea,2,0.5\r\n';
  expect(readScores(text)).toEqual({
    ok: true,
    value: [
      { entry: "e1", judge: "An, Bình", score: 7.25, criterion: "idea", weight: 2 },
      { entry: 'a "b"', judge: "j2", score: 8.5, criterion: "idea", weight: 2, confidence: 0.5 },
    ],
  });
});

describe("what is wrong, in one line", () => {
  it.each([
    ["", "The file is empty; its first line names the columns entry,judge,score."],
    ["entry,judge\n", "The first line names no column score; it needs entry,judge,score."],
    ["entry,judge,score,score\n", "The column score stands twice in the first line."],
    [
      "entry,judge,score,mood\n",
      "The column mood is not known; known are entry,judge,score,criterion,weight,confidence.",
    ],
    [header, "The scores can't be ranked: there are no scores."],
    [`${header}e,j\n`, "Line 2 has 2 cells, the first line 3."],
    [`${header}e,j,5\ne,k,7,5\n`, "Line 3 has 4 cells, the first line 3."],
    [`${header}e,j,five\n`, 'Line 2: the score is not a number: "five".'],
    [`${header}e,j,NaN\n`, 'Line 2: the score is not a number: "NaN".'],
    [`${header}e,j,\n`, 'Line 2: the score is not a number: "".'],
    [`${header},j,1\n`, "Line 2: the entry has no name."],
    [`${header}e,,1\n`, "Line 2: the judge has no name."],
    [`${header}"e,j,1\n`, "Line 2: a quoted cell has no end."],
    [`${header}"e"x,j,1\n`, "Line 2: text follows a closing quote."],
    [`${header}e,j,1\n\ne,j,2\n`, "The scores can't be ranked: there are two scores of j on e."],
    [
      "entry,judge,score,weight\ne,j,1,-1\n",
      "The scores can't be ranked: the weight of j on e is not above 0, up to 1000000.",
    ],
    [
      "entry,judge,score,criterion\ne,j,1,a\nf,j,1,a\nf,j,1,b\n",
      "The scores can't be ranked: entry e has no score for criterion b.",
    ],
  ])("%j", (text, error) => {
    expect(readScores(text)).toEqual({ ok: false, error });
  });
});
