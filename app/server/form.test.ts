import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parseForm } from "./form.server";

describe("what was typed", () => {
  it("comes back without passwords and tokens, and with everything else", async () => {
    const body = new URLSearchParams({
      "codes.0.code": "YT",
      code: "A-01",
      password: "bí mật",
      currentPassword: "bí mật",
      token: "bí mật",
      "answers.token_name": "x",
    });
    const request = new Request("https://khoi.test/", { method: "POST", body });
    const { values } = await parseForm(z.object({ missing: z.string() }), request);
    expect(values).toEqual({ "codes.0.code": "YT", code: "A-01", "answers.token_name": "x" });
  });
});
