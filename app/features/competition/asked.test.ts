import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asked, type Conditional } from "./asked";
import { anyAnswer, anyForm } from "./entry/answers/any.testing";
import { fieldsOf } from "./entry-form";

const on = (key: string, field?: string, ...is: string[]): Conditional => ({
  key,
  ...(field ? { showIf: { field, is } } : {}),
});
const asks = (
  fields: readonly Conditional[],
  answers: Record<string, unknown> = {},
  division: string | null = "main",
) => [...asked(fields, (key) => answers[key], division)];

describe("which questions are asked", () => {
  const kind = on("kind");
  const tax = on("tax", "kind", "company", "coop");

  it("asks those without a condition", () => expect(asks([kind])).toEqual(["kind"]));

  it("asks one while the other's answer says so", () => {
    expect(asks([kind, tax], { kind: "coop" })).toEqual(["kind", "tax"]);
    expect(asks([kind, tax], { kind: "person" })).toEqual(["kind"]);
    expect(asks([kind, tax])).toEqual(["kind"]);
  });

  it("asks one while several answers include the key", () => {
    expect(asks([kind, tax], { kind: ["person", "company"] })).toEqual(["kind", "tax"]);
    expect(asks([kind, tax], { kind: [] })).toEqual(["kind"]);
  });

  it("asks one once a consent is given", () => {
    expect(asks([on("agree"), on("name", "agree", "yes")], { agree: "yes" })).toEqual(["agree", "name"]);
  });

  it("follows a chain: an answer that isn't asked for any more says nothing", () => {
    const chain = [kind, tax, on("branch", "tax", "yes")];
    expect(asks(chain, { kind: "company", tax: "yes" })).toEqual(["kind", "tax", "branch"]);
    expect(asks(chain, { kind: "person", tax: "yes" })).toEqual(["kind"]);
  });

  it("asks in the named divisions alone, and everywhere before one is chosen", () => {
    const student = { ...on("school"), divisions: ["pupil", "student"] };
    const grade = on("grade", "school", "yes");
    expect(asks([student, grade], { school: "yes" }, "student")).toEqual(["school", "grade"]);
    expect(asks([student, grade], { school: "yes" }, "main")).toEqual([]);
    expect(asks([student], {}, null)).toEqual(["school"]);
  });

  it("asks one whose condition names no question or comes round to itself", () => {
    expect(asks([on("a", "gone", "x")])).toEqual(["a"]);
    expect(asks([on("a", "a", "x")])).toEqual(["a"]);
    expect(asks([on("a", "b", "x"), on("b", "a", "x"), on("c", "a", "x")])).toEqual(["a", "b"]);
    expect(asks([on("a", "b", "x"), on("b", "a", "x"), on("c", "a", "x")], { a: "x" })).toEqual(["a", "b", "c"]);
  });

  it("answers for any form and any answers, with keys of the form alone", () => {
    fc.assert(
      fc.property(anyForm, fc.dictionary(fc.string(), anyAnswer), fc.option(fc.string()), (form, answers, division) => {
        const fields = fieldsOf(form);
        const keys = asked(fields, (key) => (Object.hasOwn(answers, key) ? answers[key] : undefined), division);
        return [...keys].every((key) => fields.some((field) => field.key === key));
      }),
    );
  });
});
