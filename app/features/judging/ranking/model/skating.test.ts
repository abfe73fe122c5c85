import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { drawModel, knownSeverities, meanBar, panelsOf, skatingBars, truthBar } from "./bars.testing";
import { heldOut } from "./held-out.testing";
import { rankScores } from "./rank";

const panels = panelsOf(readFileSync(new URL("./skating/panels.csv", import.meta.url), "utf8"));
vi.setConfig({ testTimeout: 60_000 });

const draws = 1;
const severeDraws = 3;

describe("three of nine skating judges, against all nine", () => {
  it("does no harm where judges are as they are", () => {
    const [mean, calibrated] = skatingBars(panels, { severity: 0, spread: 0 }, ["mean", "calibrated"], draws);
    expect(calibrated?.tau).toBeGreaterThan((mean?.tau ?? 1) - 0.003);
    expect(calibrated?.covered).toBeGreaterThan(0.75);
    expect(calibrated?.covered).toBeLessThan(0.87);
  });

  it("takes strict and lenient judges out, nearly as well as if their severities were known", () => {
    const [mean, calibrated] = skatingBars(panels, { severity: 0.5, spread: 0 }, ["mean", "calibrated"], severeDraws);
    expect(calibrated?.tau).toBeGreaterThan(0.9);
    expect((calibrated?.tau ?? 0) - (mean?.tau ?? 1)).toBeGreaterThan(0.04);
    expect(calibrated?.error).toBeLessThan(0.01);
    const known = knownSeverities(panels, severeDraws);
    expect(calibrated?.tau).toBeLessThan(known);
    expect(calibrated?.tau).toBeGreaterThan(known - 0.02);
  });

  it("takes out scales of their own too", () => {
    const [zscore, calibrated] = skatingBars(panels, { severity: 0.5, spread: 0.3 }, ["zscore", "calibrated"], draws);
    expect(calibrated?.tau).toBeGreaterThan(0.885);
    expect(calibrated?.tau).toBeGreaterThan((zscore?.tau ?? 1) + 0.02);
  });
});

it("covers four of five true ranks of entries drawn from the model", () => {
  const design = { entries: 30, judges: 8, perEntry: 3, criteria: 2, entry: 3, judge: 2, error: 3 };
  const bars = Array.from({ length: 20 }, (_, draw) => {
    const { rows, truth } = drawModel(design, `cover ${draw}`);
    return truthBar(rankScores(rows, { method: "calibrated", top: 5, seed: draw }), truth);
  });
  expect(meanBar(bars).covered).toBeGreaterThan(0.75);
  expect(meanBar(bars).covered).toBeLessThan(0.85);
});

it("tells a hidden score better the more scores its judge keeps", () => {
  const { rows } = drawModel({ entries: 60, judges: 50, perEntry: 3, entry: 3, judge: 6, error: 1 }, "hidden");
  const once = heldOut(rows, "hide");
  const turns = heldOut(rows, "hide", 10);
  expect(once.calibrated).toBeLessThan(once.mean);
  expect(turns.hidden).toBe(60);
  expect(turns.mean).toBeCloseTo(once.mean, 9);
  expect(turns.calibrated).toBeLessThan(once.calibrated);
});
