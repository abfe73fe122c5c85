// @vitest-environment jsdom
import { act, useState } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeAll, expect, test } from "vitest";
import { parseHundredths } from "~/core/hundredths";
import type { Criterion } from "../rubric";
import { CriterionCard } from "./CriterionCard";
import { Keypad } from "./Keypad";
import { useSheetKeys } from "./use-sheet-keys";

const impact: Criterion = {
  key: "impact",
  title: { vi: "Tác động", en: "Impact" },
  weight: 100,
  minMark: 0,
  maxMark: 1_500,
  step: 50,
  levels: [
    { from: 0, text: { vi: "Chưa rõ" } },
    { from: 1_000, text: { vi: "Số liệu rõ" } },
  ],
};
const team: Criterion = { ...impact, key: "team", weight: 300, minMark: 100, maxMark: 500, step: 100, levels: [] };

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => {
  document.body.replaceChildren();
});

function Sheet({ criterion, withKeypad }: { criterion: Criterion; withKeypad: boolean }) {
  const [typed, setTyped] = useState("");
  const parsed = parseHundredths(typed);
  const mark = parsed.ok ? parsed.value : undefined;
  const keys = useSheetKeys({
    criteria: [criterion],
    marks: mark === undefined ? {} : { [criterion.key]: mark },
    isReadOnly: false,
    onMark: (_, value) => setTyped(String(value / 100).replace(".", ",")),
    onGo: () => setTyped("next"),
    onHelp: () => setTyped("help"),
  });
  const card = { criterion, typed, mark, at: 1, of: 1, isWrong: false, isReadOnly: false, hasKeypad: withKeypad };
  return (
    <form onKeyDown={keys}>
      <CriterionCard {...card} onType={setTyped} onFocus={() => undefined} />
      {withKeypad && (
        <Keypad
          criterion={criterion}
          typed={typed}
          saved="Đã lưu 09:00"
          nextLabel="Tiếp: Đội ngũ"
          onType={setTyped}
          onNext={() => setTyped("next")}
          onClose={() => undefined}
        />
      )}
      <output>{typed}</output>
    </form>
  );
}

function show(criterion: Criterion, withKeypad = false) {
  const box = document.body.appendChild(document.createElement("div"));
  act(() => createRoot(box).render(<Sheet criterion={criterion} withKeypad={withKeypad} />));
  const find = (selector: string) => {
    const found = box.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`nothing at ${selector}`);
    return found;
  };
  const press = (label: string) => act(() => find(`button[aria-label="${label}"]`).click());
  const key = (selector: string, name: string) =>
    act(() => void find(selector).dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true })));
  return { find, press, key, said: () => find("output").textContent };
}

test("a level is tapped, then the steppers go on from it, and the level of the mark is told", () => {
  const { find, press, said } = show(impact);
  act(() => find("li:nth-child(2) button").click());
  expect(said()).toBe("10");
  press("Thêm điểm: Tác động");
  expect(said()).toBe("10,5");
  expect(find("li button[aria-pressed=true]").textContent).toContain("Số liệu rõ");
});

test("arrows step, pages leap from level to level, Enter goes on, a question mark asks for help", () => {
  const { key, said } = show(impact);
  const field = 'input[name="marks.impact"]';
  key(field, "PageUp");
  expect(said()).toBe("10");
  key(field, "ArrowDown");
  expect(said()).toBe("9,5");
  key(field, "?");
  expect(said()).toBe("help");
  key(field, "Enter");
  expect(said()).toBe("next");
});

test("a coefficient has five buttons, and digits choose among them", () => {
  const { find, key, said } = show(team);
  act(() => find('input[value="4"]').click());
  expect(said()).toBe("4");
  key('input[value="4"]', "2");
  expect(said()).toBe("2");
  expect(document.querySelectorAll("input[type=radio]")).toHaveLength(5);
});

test("the keypad writes a mark and leads on, and a field with it opens no other keyboard", () => {
  const { find, press, said } = show(impact, true);
  for (const key of ["1", "2", "Dấu phẩy", "5"]) press(key);
  expect(said()).toBe("12,5");
  press("Thêm 0,5");
  expect(said()).toBe("13");
  press("9");
  expect(said()).toBe("9");
  press("Tiếp: Đội ngũ");
  expect(said()).toBe("next");
  expect(find('input[name="marks.impact"]').getAttribute("inputmode")).toBe("none");
  expect(find(".keypad [role=status]").textContent).toBe("Đã lưu 09:00");
});
