import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sha256 } from "~/server/secret.server";
import { rankDivision } from "../../ranking/ranking";
import { type BundleFile, packBundle } from "./archive.server";
import { certaintyIn, type DivisionDocument, differenceIn, firstDifference, jsonText, resultFrom } from "./bundle";
import { filesOf, verifyBundle } from "./files.server";

const criterion = (key: string, weight: number) => ({
  key,
  title: { vi: key },
  weight,
  minMark: 0,
  maxMark: 5_000,
  step: 50,
  levels: [],
});
const name = { vi: "Bảng A" };
const names = { competition: { id: "c", name }, round: { id: "r", name, position: 1, isFinal: false } };
const sheet = (entryId: string, judgeId: string, novelty: number, market: number) => ({
  entryId,
  judgeId,
  role: "member" as const,
  marks: { novelty, market },
  total: novelty + market,
});

/** Three entries, two judges, one place in the next round. */
function documentOf(): DivisionDocument {
  const criteria = [criterion("novelty", 100), criterion("market", 100)];
  const input = {
    entries: ["e1", "e2", "e3"].map((entryId) => ({ entryId, number: entryId, isOut: false, submittedAt: null })),
    sheets: [
      sheet("e1", "GK01", 4_000, 4_000),
      sheet("e1", "GK02", 3_000, 4_000),
      sheet("e2", "GK01", 4_500, 4_500),
      sheet("e3", "GK02", 1_000, 2_000),
    ],
    rule: {
      method: "mean" as const,
      decimals: 2 as const,
      gates: {},
      quota: 1,
      criteria,
      maximum: 10_000,
      tieLadder: [],
      earlier: [],
      seed: 1,
    },
  };
  const ranking = rankDivision(input);
  const outcomes = { e1: "eliminated", e2: "advanced", e3: "eliminated" } as const;
  const facts = new Map(Object.entries(outcomes).map(([id, outcome]) => [id, { title: id, outcome, prizes: [] }]));
  const of = { ...names, division: { id: "d", key: "a", name }, rubric: { id: "u", key: "u", version: 1 } };
  const decided = Object.entries(outcomes).map(([entryId, outcome]) => ({ entryId, outcome, reason: null }));
  return {
    input,
    ranking,
    certainty: certaintyIn(input, ranking),
    decided,
    result: resultFrom(input, ranking, of, facts),
  };
}

describe("recomputing a division", () => {
  it("finds nothing in one that is as it was published", () => {
    expect(differenceIn(documentOf(), names)).toBeNull();
  });

  it("finds a total that its marks don't add up to", () => {
    const document = documentOf();
    const sheets = document.input.sheets.map((one, at) => (at === 0 ? { ...one, total: 8_100 } : one));
    expect(differenceIn({ ...document, input: { ...document.input, sheets } }, names)).toEqual({
      where: "a: GK01 e1 total",
      says: "8100",
      should: "8000",
    });
  });

  it("finds a mark outside its criterion", () => {
    const document = documentOf();
    const sheets = document.input.sheets.map((one, at) =>
      at === 0 ? { ...one, marks: { ...one.marks, novelty: 9_000 }, total: 13_000 } : one,
    );
    expect(differenceIn({ ...document, input: { ...document.input, sheets } }, names)?.should).toBe("mark_invalid");
  });

  it("finds a place, a mean and a published figure that don't follow from the sheets", () => {
    const document = documentOf();
    const [first, ...rest] = document.ranking.ranked;
    if (!first) throw new Error("somebody is first");
    const ranking = { ...document.ranking, ranked: [{ ...first, rank: 2 }, ...rest] };
    expect(differenceIn({ ...document, ranking }, names)?.where).toBe("a: ranking.ranked.0.rank");
    const [entry, ...others] = document.result.entries;
    if (!entry) throw new Error("somebody is published");
    const result = { ...document.result, entries: [{ ...entry, total: 9_999 }, ...others] };
    expect(differenceIn({ ...document, result }, names)?.where).toBe("a: result.entries.0.total");
  });

  it("finds a rule, a rubric, a number or a name that the result has otherwise than its input", () => {
    const document = documentOf();
    const { input, result } = document;
    const where = (changed: Partial<DivisionDocument["result"]>) =>
      differenceIn({ ...document, result: { ...result, ...changed } }, names)?.where;
    expect(where({ method: "calibrated" })).toBe("a: result.method");
    expect(where({ quota: 2 })).toBe("a: result.quota");
    expect(where({ rubric: { ...result.rubric, maximum: 1 } })).toBe("a: result.rubric.maximum");
    expect(where({ round: { ...result.round, position: 2 } })).toBe("a: result.round.position");
    expect(where({ entries: result.entries.slice(1) })).toBe("a: result.entries.0.entryId");
    const rule = { ...input.rule, maximum: 1 };
    expect(differenceIn({ ...document, input: { ...input, rule } }, names)?.where).toBe("a: maximum");
    expect(differenceIn({ ...document, decided: document.decided.slice(1) }, names)?.where).toMatch(/^a: decided/);
  });

  it("finds an entry that goes on against the ranking without a reason, and lets one with a reason be", () => {
    const document = documentOf();
    const turned = (reason: string | null) => ({
      ...document,
      decided: document.decided.map((one) =>
        one.entryId === "e3" ? { ...one, outcome: "advanced" as const, reason } : one,
      ),
      result: {
        ...document.result,
        entries: document.result.entries.map((one) =>
          one.entryId === "e3" ? { ...one, outcome: "advanced" as const } : one,
        ),
      },
    });
    expect(differenceIn(turned(null), names)?.where).toBe("a: e3 outcome without a reason");
    expect(differenceIn(turned("Hội đồng đặc cách."), names)).toBeNull();
  });

  it("names the first difference of two values by its place", () => {
    expect(firstDifference("x", { a: [1, 2], b: 1 }, { a: [1, 3], b: 2 })).toEqual({
      where: "x.a.1",
      says: "2",
      should: "3",
    });
    expect(firstDifference("x", { a: 1 }, { a: 1 })).toBeNull();
  });
});

describe("a bundle made anew by whoever knows its form", () => {
  const chain = { organizationId: "o", sequence: 7, hash: "" };
  const bundle = (division: DivisionDocument) => ({
    format: 1,
    competition: names.competition,
    round: names.round,
    version: 1,
    chain,
    divisions: [division],
  });
  const verified = (division: unknown) =>
    verifyBundle(packBundle(filesOf(bundle(JSON.parse(jsonText(division)) as DivisionDocument))));

  it("is as it was published while nothing is changed", () => {
    expect(verified(documentOf())).toMatchObject({ ok: true, value: { entries: 3, sheets: 4 } });
  });

  it.each<[string, (division: DivisionDocument) => unknown, RegExp]>([
    ["a rule without gates", ({ input }) => without(input.rule, "gates"), /input\.rule\.gates/],
    ["a seed that is none", ({ input }) => Object.assign(input.rule, { seed: "x" }), /input\.rule\.seed/],
    ["a part of a place", ({ input }) => Object.assign(input.rule, { quota: 1.5 }), /input\.rule\.quota/],
    ["a role nobody has", ({ input }) => Object.assign(input.sheets[0] ?? {}, { role: "chair" }), /sheets\.0\.role/],
    ["a word more", ({ input }) => Object.assign(input.rule, { remark: "x" }), /remark/],
    ["a level without a mark", ({ input }) => Object.assign(input.rule.criteria[0] ?? {}, { levels: [{}] }), /levels/],
  ])("is no bundle with %s", (_, edit, words) => {
    const division = documentOf();
    edit(division);
    const told = verified(division);
    expect(told).toMatchObject({ ok: false, error: expect.stringMatching(words) });
  });

  it.each<[string, (sheets: Sheets) => void, string]>([
    [
      "two sheets of one judge",
      (sheets) => sheets.push({ ...(sheets[0] as Sheets[number]) }),
      "second sheet says GK01 e1",
    ],
    ["a sheet of no entry", (sheets) => sheets.push({ ...(sheets[0] as Sheets[number]), entryId: "e9" }), "GK01 e9"],
    [
      "a judge under another code",
      (sheets) => {
        for (const one of sheets.filter(({ judgeId }) => judgeId === "GK02")) Object.assign(one, { judgeId: "GK07" });
      },
      "code of a judge left out says GK02",
    ],
  ])("differs with %s, though everything is computed anew", (_, edit, words) => {
    const { input, decided, result, certainty } = documentOf();
    const changed = { ...input, sheets: [...input.sheets] as Sheets };
    edit(changed.sheets);
    const ranking = rankDivision(changed);
    const facts = new Map(result.entries.map((entry) => [entry.entryId, { ...entry, prizes: [] }]));
    const of = { ...names, division: result.division, rubric: result.rubric };
    const told = verified({
      input: changed,
      ranking,
      certainty,
      decided,
      result: resultFrom(changed, ranking, of, facts),
    });
    expect(told).toMatchObject({ ok: false, error: expect.stringContaining(words) });
  });

  it("has its manifest and its tables as they follow from the divisions, and the first place is named", () => {
    const files = filesOf(bundle(documentOf()));
    const changed = (name: string, edit: (text: string) => string) =>
      verifyBundle(packBundle(files.map((file) => (file.name === name ? { name, text: edit(file.text) } : file))));
    const error = (words: string) => ({ ok: false, error: expect.stringContaining(words) });
    expect(changed("manifest.json", (text) => text.replace('"version":1', '"version":2'))).toMatchObject(
      error("lần công bố 2"),
    );
    expect(changed("manifest.json", (text) => text.replace('"hash":""', '"hash":"x"'))).toMatchObject(
      error("chain.hash"),
    );
    expect(changed("division-1.json", (text) => `${text} `)).toMatchObject(error("the same in other bytes"));
    const table = changed("scores-1.csv", (text) => text.replace("GK02", "GK09"));
    expect(table).toMatchObject(error("scores-1.csv, line 3, says"));
  });

  it("names what was changed when another tool has packed it, compressed or not, in any order", () => {
    const files = filesOf(bundle(documentOf()));
    const one = documentOf();
    Object.assign(one.input.sheets[0]?.marks ?? {}, { novelty: 4_500 });
    const changed = files.map((file) => (file.name === "division-1.json" ? { ...file, text: jsonText(one) } : file));
    const named = { ok: false, error: "division-1.json: a: GK01 e1 total says 8000, recomputed it is 8500" };
    for (const method of [0, 8] as const) {
      expect(verifyBundle(zipOf([...changed].reverse(), method))).toEqual(named);
      expect(verifyBundle(zipOf(files, method))).toMatchObject({
        ok: false,
        error: expect.stringContaining("packed anew"),
      });
    }
    const flipped = packBundle(files);
    const at = flipped.indexOf('"novelty":4000') + 10;
    flipped.writeUInt8(flipped.readUInt8(at) + 1, at);
    expect(verifyBundle(flipped)).toMatchObject({
      ok: false,
      error: expect.stringContaining("division-1.json isn't what"),
    });
  });

  it("is never unpacked beyond all measure", () => {
    const bomb = zipOf([{ name: "manifest.json", text: " ".repeat(60_000_000) }], 8);
    expect(verifyBundle(bomb)).toMatchObject({ ok: false, error: expect.stringContaining("can't be unpacked") });
  });

  it("says nothing else in its README", () => {
    const [manifest, readme, ...rest] = filesOf(bundle(documentOf()));
    const changed = [{ name: "README.txt", text: `${readme?.text}e3 has won.` }, ...rest];
    const head = {
      ...JSON.parse(manifest?.text ?? ""),
      files: changed.map(({ name, text }) => ({ name, sha256: sha256(text) })),
    };
    const told = verifyBundle(packBundle([{ name: "manifest.json", text: jsonText(head) }, ...changed]));
    expect(told).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^README\.txt, line \d+, says "e3 has won\."/),
    });
  });
});

/** An archive as other tools pack one: with a date, an extra field, a comment, compressed or not. */
function zipOf(files: readonly BundleFile[], method: 0 | 8): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of files) {
    const content = Buffer.from(text);
    const packed = method === 8 ? deflateRawSync(content) : content;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(0x5a21_8000, 6);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    common.writeUInt16LE(4, 24);
    const extra = Buffer.from([0x55, 0x54, 0, 0]);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, Buffer.from(name), extra, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), common, rest, Buffer.from(name), extra]));
    parts.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from("PK\u0005\u0006"), end]);
}

type Sheets = DivisionDocument["input"]["sheets"][number][];

function without(from: object, name: string): void {
  Reflect.deleteProperty(from, name);
}
