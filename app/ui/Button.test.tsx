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
