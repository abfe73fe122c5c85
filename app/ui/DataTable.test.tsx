// @vitest-environment jsdom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { Badge } from "./Badge";
import { type Column, DataTable } from "./DataTable";
import { routed } from "./rendered.testing";

interface Entry {
  id: string;
  name: string;
}

const facts = ["lead", "division", "field", "score", "done", "at"];
const columns: Column<Entry>[] = [
  { key: "id", header: "Mã", cell: ({ id }) => id, sticky: true, quiet: true },
  { key: "name", header: "Tên hồ sơ", cell: ({ name }) => name, phone: "title", sortable: true },
  { key: "state", header: "Trạng thái", cell: () => <Badge tone="leaf">Hợp lệ</Badge>, phone: "state" },
  ...facts.map((key): Column<Entry> => ({ key, header: key, cell: () => "Nông nghiệp – chế biến" })),
];
const entries = Array.from({ length: 50 }, (_, i) => ({ id: `CB26-${i}`, name: `Hạt Ngọc Trùng Khánh ${i}` }));

const page = (rows: readonly Entry[], address = "/") => {
  const element = (
    <DataTable
      caption="Hồ sơ dự thi"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/entries/${id}`}
      selection={{ label: ({ name }) => name, actions: <button type="submit">Hợp lệ</button> }}
      empty={<p>Chưa có hồ sơ</p>}
    />
  );
  return routed(element, address);
};

let unmount = () => {};
beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => act(async () => unmount()));

async function show(address = "/", rows = entries.slice(0, 3)) {
  const host = document.body.appendChild(document.createElement("div"));
  const root = createRoot(host);
  unmount = () => {
    root.unmount();
    host.remove();
  };
  await act(async () => root.render(page(rows, address)));
  return host;
}

const press = (key: string) =>
  act(async () =>
    (document.activeElement ?? document).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })),
  );

describe("a table of entries", () => {
  test("fifty rows of nine columns stay under 45 kB of HTML", async () => {
    const html = (await show("/", entries)).innerHTML;
    expect(html).toContain("CB26-49");
    expect(new TextEncoder().encode(html).length).toBeLessThan(45_000);
  });

  test("says what to do when there is nothing", async () => {
    expect((await show("/", [])).textContent).toBe("Chưa có hồ sơ");
  });

  test("marks the sorted column and offers the other direction", async () => {
    const host = await show("/?sort=name");
    const head = host.querySelector("th[aria-sort]");
    expect(head?.getAttribute("aria-sort")).toBe("ascending");
    expect(head?.querySelector("a")?.getAttribute("href")).toBe("/?sort=-name");
  });

  test("j and k move between rows, x ticks, and the bulk form receives the keys", async () => {
    const host = await show();
    for (const key of ["j", "j", "x", "k", "x"]) await press(key);
    expect(document.activeElement?.getAttribute("href")).toBe("/entries/CB26-0");
    const form = host.querySelector("form");
    expect(form && new FormData(form).getAll("ids")).toEqual(["CB26-0", "CB26-1"]);
    expect(host.querySelector(".bulk-count")?.textContent).toBe("Đã chọn 2");
  });

  test("the tick in the head ticks every row", async () => {
    const host = await show();
    await act(async () => host.querySelector<HTMLInputElement>("thead input")?.click());
    expect(host.querySelectorAll("tbody input:checked")).toHaveLength(3);
  });
});
