import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, it } from "vitest";
import type { PlainDossier } from "../versions/plain";
import { drawDossier, type PrintedHead } from "./dossier-paper.server";
import { drawGuardianForm } from "./guardian-paper.server";

const head: PrintedHead = {
  ...{ competition: "Cuộc thi khởi nghiệp", host: "Sở Khoa học và Công nghệ", title: "Sợi Mây 🍜" },
  ...{ number: "CB26-031", standing: "Bản nộp lần 2", sha256: "a".repeat(64), printed: "In lúc 17:00" },
};

async function textOf(pdf: AsyncIterable<Uint8Array>, drawn = () => {}): Promise<{ pages: number; text: string }> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of pdf) chunks.push(chunk);
  drawn();
  const doc = await getDocument({ data: new Uint8Array(Buffer.concat(chunks)), useSystemFonts: true }).promise;
  let text = "";
  for (let page = 1; page <= doc.numPages; page++) {
    const { items } = await (await doc.getPage(page)).getTextContent();
    text += `${items.map((item) => ("str" in item ? item.str : "")).join(" ")}\n`;
  }
  return { pages: doc.numPages, text: text.normalize("NFC").replace(/ +/g, " ") };
}

const everything: PlainDossier = [
  {
    key: "step",
    title: "Ý tưởng",
    items: [
      { key: "a", label: "Vấn đề", value: { kind: "text", text: "Nguye\u0302\u0303n Bình\u202e \ud800 <b>x</b> 中" } },
      { key: "b", label: "Chưa trả lời", value: null },
      {
        key: "c",
        label: "Dự toán",
        value: {
          kind: "table",
          columns: ["Khoản", "Số tiền"],
          rows: [{ label: "Năm 2026", cells: ["Giống ".repeat(40), "120.000.000 ₫"] }],
        },
      },
      {
        key: "d",
        label: "Kế hoạch",
        value: { kind: "files", files: [{ name: "kế-hoạch.pdf", sha256: "b".repeat(64), size: 3 }] },
      },
    ],
  },
];

it("prints every kind of answer, the files with their hashes, and replaces what the font lacks", async () => {
  const { text } = await textOf(drawDossier(head, everything, "vi"));
  for (const part of [
    "HỒ SƠ DỰ THI",
    "Sợi Mây □",
    "CB26-031",
    "Nguyễn Bình � <b>x</b> □",
    "120.000.000 ₫",
    "kế-hoạch.pdf",
    "b".repeat(64),
  ]) {
    expect(text).toContain(part);
  }
});

it("numbers its pages from the second, and lets other work go on while a large one is drawn", async () => {
  const long = Array.from({ length: 1_500 }, (_, at) => `Câu thứ ${at} nói về miến dong.`).join(" ");
  const items = Array.from({ length: 4 }, (_, at) => ({
    key: `f${at}`,
    label: `Câu hỏi ${at}`,
    value: { kind: "text" as const, text: at === 3 ? "x".repeat(20_000) : long },
  }));
  let turns = 0;
  const others = setInterval(() => {
    turns += 1;
  }, 1);
  const { pages, text } = await textOf(drawDossier(head, [{ key: "s", title: "Dài", items }], "vi"), () => {
    clearInterval(others);
  });
  expect(pages).toBeGreaterThan(15);
  expect(text.split("\n")[1]?.trim()).toMatch(/(^2 | 2$| 2 )/);
  expect(text).toContain("Câu thứ 1499");
  expect(turns).toBeGreaterThan(10);
});

it("prints a guardian's form with what is known, and room for the rest", async () => {
  const { pages, text } = await textOf(
    drawGuardianForm(
      {
        ...{ host: { vi: "Sở Giáo dục" }, competition: { vi: "Học sinh khởi nghiệp" }, project: "Ống Nứa" },
        ...{
          member: "Nông Thị Mận",
          birthYear: 2010,
          part: "",
          guardian: null,
          phone: null,
          text: { vi: "Đồng ý tham gia." },
        },
      },
      "vi",
    ),
  );
  expect(pages).toBe(1);
  for (const part of ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Nông Thị Mận", "2010", "Đồng ý tham gia."]) {
    expect(text).toContain(part);
  }
});
