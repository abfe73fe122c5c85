import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { demoAccount } from "./accounts.mjs";
import { demoServer } from "./demo-server.mjs";
import { send, timeOf } from "./load.mjs";
import { importSource } from "./run.mjs";

const { createDb } = await importSource("db/dialect.ts");
const { growDesk } = await importSource("app/commands/desk-load.server.ts");
const { pages } = await importSource("app/commands/pages.ts");
const { addressOf, signIn } = await importSource("app/commands/visitor.ts");

/**
 * `npm run bench:desk`: the secretary's list with 5,000 entries in one competition, on the production build. What counts is
 * the ratio to its first page, in the same run: page 100, other orders, each kind of filter, the finder of duplicates.
 * DATABASE_URL names another database than an SQLite file of its own; it must be empty.
 */
const count = 5_000;
const databaseUrl = process.env.BENCH_DATABASE_URL;
const server = await demoServer(databaseUrl ? { databaseUrl } : {});
try {
  let asked = { money: "", choice: "", option: "" };
  const begin = performance.now();
  await server.restart(async () => {
    const db = createDb(server.databaseUrl);
    asked = await growDesk(db, count);
    await db.destroy();
  });
  process.stdout.write(
    `${count} entries made in ${((performance.now() - begin) / 1000).toFixed(1)} s, restart included\n\n`,
  );
  const cookie = await signIn(server.address, demoAccount("secretary"));
  const list = pages.find(({ name, as }) => name === "entries" && as === "secretary");
  const address = await addressOf(server.address, list, cookie);
  const headers = { cookie, "accept-encoding": "br, gzip", accept: "text/html" };
  const next = /href="([^"]*after=[^"]*)"/.exec((await read(`${address}?page=99`)).html)?.[1] ?? "";
  const nextByTitle = /href="([^"]*after=[^"]*)"/.exec((await read(`${address}?sort=title&page=99`)).html)?.[1] ?? "";
  const measured = [
    ["page 1, newest first", ""],
    ["page 100, by key", next],
    ["page 1, by title", "?sort=title"],
    ["page 100, by title, by key", nextByTitle],
    ["page 1, by lead's name", "?sort=lead"],
    ["last page", "?at=last"],
    ["search: two words", "?q=mien+dong"],
    ["late, of one state", "?late=1&state=submitted"],
    ["checklist incomplete", "?checked=0"],
    ["with files", "?files=1"],
    ["a sum of at least", `?a.${asked.money}.min=500+triệu`],
    ["an option", `?a.${asked.choice}=${asked.option}`],
    [
      "every column",
      "?cols=lead,email,phone,members,division,field,place,state,channel,flags,checks,files,due,submitted",
    ],
    ["panel of filters open", "?panel=filter"],
  ];
  process.stdout.write(`${row(["list of 5,000", "ms alone", "to page 1", "kB html", "kB sent"])}\n`);
  let first = 0;
  for (const [title, query] of measured) {
    const url = new URL(query.replaceAll("&amp;", "&"), address).href;
    const { html, sent } = await read(url);
    const ms = await timeOf(url, headers, { times: 40 });
    first ||= ms;
    process.stdout.write(`${row([title, ms.toFixed(1), `${(ms / first).toFixed(2)}×`, kB(html.length), kB(sent)])}\n`);
  }
  const duplicates = address.replace(/ho-so$/, "trung-lap");
  const pairs = (await read(duplicates)).html;
  const finder = await timeOf(duplicates, headers, { times: 5 });
  process.stdout.write(
    `${row(["finder of duplicates", finder.toFixed(0), `${(finder / first).toFixed(1)}×`, kB(pairs.length), ""])}\n`,
  );
  const file = `${address}.csv`;
  process.stdout.write(`${row(["all of it as CSV", (await once(file)).toFixed(0), "", "", ""])}\n`);
  process.stdout.write(
    `${row(["all of it as XLSX", (await once(file.replace(/csv$/, "xlsx"))).toFixed(0), "", "", ""])}\n`,
  );

  async function read(url) {
    const answer = await send(url, { headers });
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
    const encoding = answer.headers["content-encoding"];
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[encoding] ?? ((bytes) => bytes);
    return { html: unpack(answer.body).toString("utf8"), sent: answer.body.length };
  }

  async function once(url) {
    const start = performance.now();
    const { status } = await send(url, { headers });
    if (status !== 200) throw new Error(`${url} answered ${status}`);
    return performance.now() - start;
  }
} finally {
  await server.stop();
}

function kB(bytes) {
  return (bytes / 1000).toFixed(1);
}

function row([title, ...cells]) {
  return title.padEnd(30) + cells.map((cell) => cell.padStart(11)).join("");
}
