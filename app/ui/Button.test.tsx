// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Button } from "./Button";

test("a blocked button stays reachable and its reason is read with it", () => {
  const html = renderToStaticMarkup(
    <Button kind="primary" blockedBecause="Vòng thi đã đóng.">
      Nộp hồ sơ
    </Button>,
  );
  const [, reasonId] = /aria-describedby="([^"]+)"/.exec(html) ?? [];
  expect(html).toContain('aria-disabled="true"');
  expect(html).not.toContain(" disabled");
  expect(html).toContain(`id="${reasonId}"`);
  expect(html).toContain("Vòng thi đã đóng.");
});

test("a button without a handler submits its form, one with a handler does not", () => {
  expect(renderToStaticMarkup(<Button>Lưu</Button>)).toContain('type="submit"');
  expect(renderToStaticMarkup(<Button onClick={() => {}}>Mở</Button>)).toContain('type="button"');
});

test("a busy button says that it can't be pressed and swallows the press", () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const form = document.body.appendChild(document.createElement("form"));
  const root = createRoot(form);
  const submitted: string[] = [];
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submitted.push("once");
  });
  const press = (busy: boolean) => {
    act(() => root.render(<Button busy={busy}>Nộp</Button>));
    form.querySelector("button")?.click();
    return form.querySelector("button")?.getAttribute("aria-disabled");
  };
  expect([press(true), submitted]).toEqual(["true", []]);
  expect([press(false), submitted]).toEqual([null, ["once"]]);
  act(() => root.unmount());
  form.remove();
});

test("a button in whose place another begins to submit is gone before its own press could", () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const form = document.body.appendChild(document.createElement("form"));
  const root = createRoot(form);
  const show = (isLast: boolean) =>
    act(() => root.render(isLast ? <Button>Nộp</Button> : <Button onClick={() => show(true)}>Tiếp</Button>));
  show(false);
  const next = form.querySelector("button");
  show(true);
  expect(next?.isConnected).toBe(false);
  expect(next?.type).toBe("button");
  expect(form.textContent).toBe("Nộp");
  act(() => root.unmount());
});
