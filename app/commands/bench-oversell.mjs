import { sellOut } from "./oversell.mjs";

/**
 * `npm run bench:oversell`: the races of the tests as numbers. Two processes on one database, all requests at once; the share
 * of accepted requests says more than the speed, which is the machine's.
 */
process.stdout.write(`${row("race", ["asked", "places", "placed", "waiting", "refused", "accepted", "req/s"])}\n`);
const { failed } = await sellOut(({ dialect, title, asks, places, seconds, statuses, standing, problems }) => {
  const share = `${((100 * (statuses[302] ?? 0)) / asks).toFixed(1)} %`;
  const numbers = [
    asks,
    places,
    standing.placed,
    standing.waiting,
    statuses[409] ?? 0,
    share,
    (asks / seconds).toFixed(0),
  ];
  process.stdout.write(`${row(`${dialect}: ${title}`, numbers)}\n`);
  for (const problem of problems) process.stdout.write(`  ${problem}\n`);
});
process.exitCode = failed > 0 ? 1 : 0;

function row(title, numbers) {
  return title.padEnd(66) + numbers.map((number) => String(number).padStart(10)).join("");
}
