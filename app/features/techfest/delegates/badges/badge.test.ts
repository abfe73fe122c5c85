import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { newId } from "~/core/id";
import { createSecrets } from "~/server/secret.server";
import { drawBadges, type PrintedBadge } from "./badge-sheet.server";
import { badgeToken, isGenuine, readBadgeToken } from "./badge-token.server";
import { qrPath } from "./qr.server";

const secrets = createSecrets("a secret key of thirty-two letters");
const claim = { eventId: newId(), delegateId: newId(), badgeVersion: 3 };

describe("a badge's token", () => {
  it("is short, fits an address, and says whose badge it is", () => {
    const token = badgeToken(secrets, claim);
    expect(token).toMatch(/^[\w-]{38}$/);
    const read = readBadgeToken(token);
    expect(read).toMatchObject({ delegateId: claim.delegateId, badgeVersion: 3 });
    expect(read && isGenuine(secrets, read, claim.eventId)).toBe(true);
  });

  it("is not genuine for another event, another number, another key or a changed letter", () => {
    const token = badgeToken(secrets, claim);
    const read = readBadgeToken(token);
    if (!read) throw new Error("unread");
    expect(isGenuine(secrets, read, newId())).toBe(false);
    expect(isGenuine(secrets, { ...read, badgeVersion: 4 }, claim.eventId)).toBe(false);
    expect(isGenuine(createSecrets("another key"), read, claim.eventId)).toBe(false);
    const changed = readBadgeToken(token.slice(0, -3) + (token.at(-3) === "A" ? "B" : "A") + token.slice(-2));
    expect(changed && isGenuine(secrets, changed, claim.eventId)).toBe(false);
  });

  it.each(["", "x".repeat(37), "x".repeat(39), "!".repeat(38), "đ".repeat(38)])("is none: %s", (text) => {
    expect(readBadgeToken(text)).toBeUndefined();
  });
});

it("draws a QR code as one path", () => {
  const { size, path } = qrPath(`https://khoi.vn/the/${badgeToken(secrets, claim)}`);
  expect(size).toBeLessThanOrEqual(37);
  expect(path).toMatch(/^M0 0h7v1h-7z/);
});

describe("badges on paper", () => {
  const one: PrintedBadge = {
    name: "Nông Thị Hoà",
    title: "Phó Giám đốc",
    workplace: "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ, Sở Khoa học và Công nghệ tỉnh Cao Bằng",
    delegation: "Đoàn tỉnh Cao Bằng",
    kind: "Khách mời",
    tone: "madder",
    code: "K7M2QD",
    link: `https://khoi.vn/the/${badgeToken(secrets, claim)}`,
  };
  const longest = {
    ...one,
    name: "Công Tằng Tôn Nữ Nguyễn Thị Phương Thảo Khánh Huyền Trang Bích Ngọc Minh Châu",
    title: "Ủy viên Ban Thường vụ, Phó Trưởng ban Thường trực Ban Chỉ đạo",
  };

  async function pdfOf(badges: readonly PrintedBadge[]) {
    const chunks: Buffer[] = [];
    for await (const chunk of drawBadges(badges, { event: "Techfest Cao Bằng 2026", days: "08/10/2026", none: "—" }))
      chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
  const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;

  it("come eight to a page, with full Vietnamese letters in the file", async () => {
    const pdf = await pdfOf([one, longest, one, one, one, one, one, one, one]);
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pagesOf(pdf)).toBe(2);
    expect(pdf.toString("latin1")).toContain("BeVietnamPro");
    expect(inflated(pdf)).toContain(">");
  });

  it("are one page that says so when there is nobody", async () => {
    expect(pagesOf(await pdfOf([]))).toBe(1);
  });

  it("are drawn while they are read: the first of 480 come before the last is drawn", { timeout: 60_000 }, async () => {
    const badges = Array.from({ length: 480 }, () => longest);
    let chunks = 0;
    for await (const _ of drawBadges(badges, { event: "Techfest", days: "", none: "" })) chunks += 1;
    expect(chunks).toBeGreaterThan(60);
  });
});

/** The text of the first compressed stream: enough to see that something was drawn. */
function inflated(pdf: Buffer): string {
  const start = pdf.indexOf("stream\n", pdf.indexOf("FlateDecode")) + 7;
  return inflateSync(pdf.subarray(start)).toString("latin1");
}
