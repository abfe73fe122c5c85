import { createServer } from "node:http";
import { parentPort, workerData } from "node:worker_threads";

/** The measure of all things: plain node:http answering the given bytes and headers to whatever is asked, in a thread of its own. */
const { status, headers, body } = workerData;
const bytes = Buffer.from(body);
const server = createServer((request, response) => {
  request.resume();
  response.writeHead(status, headers);
  response.end(bytes);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => parentPort?.postMessage(server.address().port));
