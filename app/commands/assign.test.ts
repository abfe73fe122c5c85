import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

function assign(file: string, input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["app/commands/assign.mjs", file], {
    input,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run assign", () => {
  it("answers with one JSON object", () => {
    const instance = {
      reviewsPerEntry: 1,
      entries: [{ id: "e1" }],
      judges: [{ id: "j1", maxLoad: 1 }],
      affinity: [["j1", "e1", 0.5]],
    };
    const { status, stdout, stderr } = assign("-", JSON.stringify(instance));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ status: "optimal", assignments: [["j1", "e1"]], total: 0.5 });
  });

  it.each([
    ["-", '{"reviewsPerEntry":1,"entries":[],"judges":7}', /^judges must be a list, not 7\.\n$/],
    ["app/no-such-file.json", "", /^The file "app\/no-such-file\.json" can't be read: [^\n]*\n$/],
  ])("says in one line what is wrong with %s", (file, input, line) => {
    const { status, stdout, stderr } = assign(file, input);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(line);
  });
});
