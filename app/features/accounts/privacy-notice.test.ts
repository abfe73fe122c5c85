import { expect, it } from "vitest";
import { privacyNotice } from "~db/content/consents";
import { noticeSections } from "./privacy-notice";

it("parts the notice by its headings", () => {
  expect(noticeSections("Ai xem\nChúng tôi.\n- Bạn.\n\nMột đoạn.\n\nMột câu.\nCâu nữa.")).toEqual([
    { heading: "Ai xem", text: "Chúng tôi.\n- Bạn." },
    { heading: "", text: "Một đoạn." },
    { heading: "", text: "Một câu.\nCâu nữa." },
  ]);
});

it("finds as many headed parts in both languages of the text we ship", () => {
  const headings = (body: string) => noticeSections(body).filter(({ heading }) => heading).length;
  expect(headings(privacyNotice.vi)).toBe(7);
  expect(headings(privacyNotice.en)).toBe(7);
});
