// @vitest-environment jsdom
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LocaleProvider } from "~/i18n/use-text";
import { Checkbox } from "./Checkbox";
import { RadioGroup } from "./RadioGroup";
import { TextArea } from "./TextArea";
import { TextField } from "./TextField";

function render(element: React.ReactElement): HTMLElement {
  const host = document.createElement("div");
  host.innerHTML = renderToStaticMarkup(element);
  return host;
}

test("an error and a help are tied to their control", () => {
  const host = render(<TextField name="title" label="Tên dự án" required help="Tên ngắn." error="Hãy ghi tên." />);
  const input = host.querySelector("input");
  expect(input?.getAttribute("aria-invalid")).toBe("true");
  expect(input?.getAttribute("aria-required")).toBe("true");
  const told = input?.getAttribute("aria-describedby")?.split(" ") ?? [];
  expect(told.map((id) => host.querySelector(`#${id}`)?.textContent)).toEqual(["Lỗi:Hãy ghi tên.", "Tên ngắn."]);
  expect(host.querySelector("label")?.getAttribute("for")).toBe(input?.id);
});

test("a field without an error says nothing of one", () => {
  const input = render(<TextField name="title" label="Tên dự án" />).querySelector("input");
  expect([input?.getAttribute("aria-invalid"), input?.getAttribute("aria-describedby")]).toEqual([null, null]);
});

test("a text past its limit is told, in the viewer's language, and kept", () => {
  const host = render(
    <LocaleProvider locale="en">
      <TextArea name="pitch" label="Pitch" limit={5} defaultValue="too long" />
    </LocaleProvider>,
  );
  expect(host.textContent).toContain("3 characters too many");
  expect(host.querySelector("textarea")?.textContent).toBe("too long");
});

test("a consent is never ticked beforehand", () => {
  const box = render(<Checkbox name="consent" label="Tôi đồng ý" />).querySelector("input");
  expect(box?.hasAttribute("checked")).toBe(false);
});

test("the default choice of a group is the one that is checked", () => {
  const host = render(
    <RadioGroup
      name="stage"
      label="Giai đoạn"
      defaultValue="b"
      choices={[
        { value: "a", label: "Ý tưởng" },
        { value: "b", label: "Có doanh thu" },
      ]}
    />,
  );
  expect([...host.querySelectorAll("input[checked]")].map((input) => input.getAttribute("value"))).toEqual(["b"]);
});
