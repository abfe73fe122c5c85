import { demoAccount } from "./accounts.mjs";
import { demoServer } from "./demo-server.mjs";
import { besideBareServer, rateOf, send, timeOf } from "./load.mjs";
import { manyEntries } from "./many-entries.mjs";
import { importSource } from "./run.mjs";
import { submitScores } from "./score-load.mjs";

const { pages } = await importSource("app/commands/pages.ts");
const { addressOf, signIn } = await importSource("app/commands/visitor.ts");

/**
 * `npm run bench:pages`: the main pages of the production build with 1,000 entries in one competition, each beside plain
 * node:http answering the very same bytes in the same run, so that the ratio is worth more than the machine. One process
 * serves; the load comes from another.
 */
const measured = [
  { title: "gallery, anonymous (cached)", name: "gallery", as: "anyone" },
  { title: "competition, anonymous (cached)", name: "competition", as: "anyone" },
  { title: "entry with its score sheets", name: "entry", as: "organizer" },
  { title: "score sheet", name: "score-sheet", as: "judge" },
  { title: "secretary's list, 50 of 1,000", name: "entries", as: "secretary" },
];

const server = await demoServer();
try {
  await server.restart(() => manyEntries(server.databaseUrl, 1000, demoAccount("judge").email));
  process.stdout.write(`${row(["page", "ms alone", "req/s", "p99 ms", "bytes", "bare req/s", "ratio"])}\n`);
  for (const page of measured) process.stdout.write(`${row(await measurePage(page))}\n`);
  process.stdout.write(`${row(await measureScores())}\n`);
  process.stdout.write(`\nJavaScript of the gallery's first page: ${await galleryScripts()}\n`);
} finally {
  await server.stop();
}

async function measurePage({ title, name, as }) {
  const cookie = as === "anyone" ? "" : await signIn(server.address, demoAccount(as));
  const url = await addressOf(server.address, pageNamed(name, as), cookie);
  const headers = { "accept-encoding": "gzip, deflate, br", accept: "text/html", ...(cookie && { cookie }) };
  const answer = await send(url, { headers });
  const alone = await timeOf(url, headers);
  const page = await rateOf(url, headers);
  const bare = await besideBareServer(answer, (twin) => rateOf(twin, headers));
  const numbers = [alone.toFixed(2), page.perSecond.toFixed(0), String(page.p99), String(answer.body.length)];
  return [title, ...numbers, bare.perSecond.toFixed(0), ratio(page.perSecond, bare.perSecond)];
}

async function measureScores() {
  const judge = demoAccount("judge");
  const { p50, p99, perSecond, bytes, bare } = await submitScores(
    server,
    await signIn(server.address, judge),
    judge.email,
  );
  const numbers = [p50.toFixed(2), perSecond.toFixed(0), p99.toFixed(0), String(bytes), bare.toFixed(0)];
  return ["score submissions, each on disk", ...numbers, ratio(perSecond, bare)];
}

/** Every script that the gallery's HTML names, as the server compresses it. */
async function galleryScripts() {
  const html = await (await fetch(await addressOf(server.address, pageNamed("gallery", "anyone")))).text();
  const names = new Set([...html.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map(([, name]) => name));
  const headers = { "accept-encoding": "br" };
  const sizes = await Promise.all(
    [...names].map(async (name) => (await send(`${server.address}${name}`, { headers })).body.length),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return `${(total / 1000).toFixed(1)} kB compressed in ${sizes.length} files`;
}

function pageNamed(name, as) {
  const page = pages.find((candidate) => candidate.name === name && candidate.as === as);
  if (!page) throw new Error(`pages.ts has no page "${name}" for ${as}`);
  return page;
}

function ratio(ours, bare) {
  return `${((100 * ours) / bare).toFixed(1)} %`;
}

function row([title, ...numbers]) {
  return title.padEnd(34) + numbers.map((number) => number.padStart(11)).join("");
}
