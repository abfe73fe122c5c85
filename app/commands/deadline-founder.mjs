import { createHash } from "node:crypto";
import { Agent } from "node:http";
import { send } from "./load.mjs";

/** Milliseconds after which a browser tries again what wasn't answered. */
const again = 1_000;
const mostTries = 60;
const piece = 64 * 1024;
const pieces = 2;

/**
 * One founder in the last minute: opens the step, writes on (each text is saved as it stands), brings the plan as a PDF
 * in pieces, looks through everything and hands in; some press twice, some change their mind and hand in again. As in
 * the browser the first page comes whole and the next ones as data; what isn't answered is sent again.
 * @returns {Promise<object>} what the server has told them, as the audit reads it
 */
export async function handIn(founder, plan, { storm, address, paths, log, numberIn, reasonIn }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const { entryId, cookie } = founder;
  const texts = Object.fromEntries(storm.texts.map((key) => [key, { sent: [], acknowledged: 0, revision: 0 }]));
  const told = { entryId, texts, files: [], receipts: [] };
  let sha256;

  await until(plan.begin);
  await ask("page", paths.myEntryStep(entryId, storm.step));
  const spacing = (plan.submit - plan.begin) / (plan.saves + 2);
  for (let n = 0; n < plan.saves; n++) {
    await save(storm.texts[n % storm.texts.length], n);
    await until(plan.begin + spacing * (n + 1));
  }
  await upload();
  await ask("data", dataOf(paths.myEntrySubmit(entryId), "submit"));
  await until(plan.submit);
  await Promise.all(Array.from({ length: plan.presses }, submit));
  await ask("data", dataOf(paths.myEntry(entryId), "entry"));
  if (plan.edits) {
    await save(storm.texts[0], plan.saves);
    await submit();
  }
  agent.destroy();
  return told;

  async function save(key, n) {
    const field = texts[key];
    const value = `Nội dung ${key} của hồ sơ ${entryId}, lần viết ${n}. `.repeat(6).trim();
    field.sent.push(value);
    const body = JSON.stringify({ fieldKey: key, value, revision: field.revision, as: founder.accountId });
    const answer = await ask("save", paths.myEntryAnswer(entryId), { body, type: "application/json" });
    const reply = jsonOf(answer);
    if (answer.status !== 200) return log.refused("save", reply.refusal ?? reply.kind ?? String(answer.status));
    field.acknowledged = field.sent.length;
    field.revision = reply.revision;
  }

  /** As the page sends a file: from where the server says it is, anew when it knows of none. */
  async function upload() {
    const bytes = smallPdf(entryId, piece * (pieces - 1) + 1_000);
    const slot = { ownerKind: "entry", ownerId: entryId, fieldKey: storm.slot };
    for (let tries = 0; tries < mostTries; tries++) {
      const body = JSON.stringify({ ...slot, name: "ke-hoach.pdf", size: bytes.length });
      const begun = jsonOf(await ask("upload", paths.uploads(), { body, type: "application/json" }));
      if (begun.refusal) return log.refused("upload", begun.refusal);
      const file = await sendPieces(paths.upload(begun.uploadId), bytes);
      if (file === "unknown") continue;
      if (typeof file === "string") return log.refused("upload", file);
      sha256 = createHash("sha256").update(bytes).digest("hex");
      return told.files.push({ id: file.id, sha256 });
    }
    throw new Error(`the file of entry ${entryId} never arrived`);
  }

  async function sendPieces(path, bytes) {
    let received = 0;
    for (let tries = 0; tries < mostTries; tries++) {
      const body = bytes.subarray(received, received + piece);
      const options = { method: "PUT", body, type: "application/octet-stream" };
      const answer = await once("piece", `${path}?offset=${received}`, options);
      const reply = answer && jsonOf(answer);
      if (reply?.file) return reply.file;
      if (reply?.refusal === "not_found") return "unknown";
      if (reply?.refusal && reply.refusal !== "upload_offset") return reply.refusal;
      if (reply?.received !== undefined) received = reply.received;
      else received = jsonOf(await ask("progress", path)).received ?? received;
    }
    return "unknown";
  }

  async function submit() {
    const standing = Object.entries(texts).flatMap(([key, { sent, acknowledged }]) =>
      acknowledged > 0 ? [[key, sent[acknowledged - 1]]] : [],
    );
    const fields = { commitment: "yes", commitmentId: storm.commitmentId, visibility: "private" };
    const answer = await ask("submit", dataOf(paths.myEntrySubmit(entryId), "submit"), {
      body: new URLSearchParams(fields).toString(),
      type: "application/x-www-form-urlencoded",
    });
    const number = answer.status < 400 ? numberIn(answer) : undefined;
    if (number) told.receipts.push({ number, texts: Object.fromEntries(standing), sha256 });
    else log.refused("submit", reasonIn(answer));
  }

  /** Asks until there is an answer that isn't the server's own fault. */
  async function ask(kind, path, options) {
    for (let tries = 0; tries < mostTries; tries++) {
      const answer = await once(kind, path, options);
      if (answer) return answer;
      await pause(again);
    }
    throw new Error(`${path} was never answered`);
  }

  async function once(kind, path, { method, body, type } = {}) {
    const headers = { cookie, origin: address, ...(type && { "content-type": type }) };
    const start = performance.now();
    const verb = method ?? (body === undefined ? "GET" : "POST");
    const answer = await send(`${address}${path}`, { method: verb, headers, agent, body }).catch(() => undefined);
    if (answer && answer.status < 500) {
      log.took(kind, performance.now() - start);
      return answer;
    }
    log.failed(kind, answer?.status);
    return undefined;
  }
}

/** The address under which the page's script asks for a route's data. */
function dataOf(path, route) {
  return `${path}.data?_routes=${encodeURIComponent(`routes/entry/${route}`)}`;
}

function jsonOf({ body }) {
  try {
    return JSON.parse(body.toString());
  } catch {
    return {};
  }
}

/** A whole PDF of one empty page, no two alike, filled up to about that many bytes by a stream that nothing shows. */
function smallPdf(name, bytes) {
  const filling = `% ${name} ${"khoi ".repeat(Math.ceil(bytes / 5))}`.slice(0, bytes);
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
    `<</Length ${filling.length}>>stream\n${filling}\nendstream`,
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = text.length;
  text += `xref\n0 5\n0000000000 65535 f \n${table}trailer<</Size 5/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

function until(time) {
  return pause(Math.max(0, time - Date.now()));
}

export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
