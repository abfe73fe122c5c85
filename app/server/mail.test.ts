import type { AddressInfo } from "node:net";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { describe, expect, it, onTestFinished } from "vitest";
import { dialects, freshDb } from "~db/testing";
import { createTransport, sendLetters, writeLetter } from "./mail.server";

const now = "2026-09-01T02:00:00.000Z";
const letter = {
  dedupeKey: "welcome:1",
  to: { email: "nguoi.nhan@example.vn", name: "Nông Thị Thưởng" },
  locale: "vi",
  subject: "Hồ sơ đã được nộp",
  body: "Kính gửi quý vị,\nhồ sơ CB26-031 đã được nộp.",
} as const;

async function mailServer(refuse = false) {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (refuse) return done(new Error("no room"));
        received.push(Buffer.concat(chunks).toString());
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  return { received, transport: createTransport(`smtp://127.0.0.1:${port}`) };
}

describe.each(dialects)("the outbox on %s", (dialect) => {
  it("sends a letter once, whole, in Vietnamese, however often it was written and by however many processes", async () => {
    const db = await freshDb(dialect);
    const { received, transport } = await mailServer();
    await writeLetter(db, now, letter);
    await writeLetter(db, now, letter);
    const sent = await Promise.all(
      ["a", "b", "c"].map((holder) => sendLetters(db, transport, "Khơi <khoi@example.vn>", holder, now)),
    );
    expect(sent.reduce((sum, n) => sum + n, 0)).toBe(1);
    const mail = await PostalMime.parse(received[0] ?? "");
    expect(received).toHaveLength(1);
    expect(mail).toMatchObject({ subject: letter.subject, to: [{ address: letter.to.email, name: letter.to.name }] });
    expect(mail.text?.trim()).toBe(letter.body);
  });

  it("tries a refused letter again later, and never at once", async () => {
    const db = await freshDb(dialect);
    const broken = await mailServer(true);
    await writeLetter(db, now, letter);
    expect(await sendLetters(db, broken.transport, "khoi@example.vn", "a", now)).toBe(0);
    const working = await mailServer();
    expect(await sendLetters(db, working.transport, "khoi@example.vn", "a", now)).toBe(0);
    expect(await sendLetters(db, working.transport, "khoi@example.vn", "a", "2026-09-01T02:05:00.000Z")).toBe(1);
  });
});
