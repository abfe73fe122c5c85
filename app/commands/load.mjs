import { Agent, request } from "node:http";
import { Worker } from "node:worker_threads";
import autocannon from "autocannon";

/**
 * Requests per second that an address answers over kept-alive connections, after a warm-up.
 * @returns {Promise<{ perSecond: number, p50: number, p99: number }>} latencies in milliseconds. Throws when an answer
 *   was anything but 2xx: a fast refusal is no measurement.
 */
export async function rateOf(url, headers, { seconds = 5, connections = 10 } = {}) {
  await autocannon({ url, headers, connections, duration: 1 });
  const { requests, latency, errors, non2xx } = await autocannon({ url, headers, connections, duration: seconds });
  if (errors + non2xx > 0) throw new Error(`${url}: ${errors} errors, ${non2xx} answers that are not 2xx`);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}

/** Mean milliseconds of one answer when one visitor asks at a time. */
export async function timeOf(url, headers, { times = 200 } = {}) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (let warm = 0; warm < 20; warm++) await send(url, { headers, agent });
  const start = performance.now();
  for (let i = 0; i < times; i++) await send(url, { headers, agent });
  const milliseconds = (performance.now() - start) / times;
  agent.destroy();
  return milliseconds;
}

/** The same answer from plain node:http, in a thread: hands its address to the work, and stops it afterwards. */
export async function besideBareServer(answer, work) {
  const thread = new Worker(new URL("./bare-server.mjs", import.meta.url), { workerData: answer });
  const port = await new Promise((resolve, reject) => thread.once("message", resolve).once("error", reject));
  try {
    return await work(`http://127.0.0.1:${port}/`);
  } finally {
    await thread.terminate();
  }
}

/** One request, its body left compressed as it came over the wire. */
export function send(url, { method = "GET", headers = {}, body, agent } = {}) {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
      response.on("error", reject);
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}
