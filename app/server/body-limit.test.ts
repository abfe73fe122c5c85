import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, it } from "vitest";
import { paths } from "~/paths";
import { limitBodies, untakenFormHeader } from "./body-limit.server";
import { readFormData } from "./form.server";

const megabyte = 1024 * 1024;
const id = "01890000-0000-7000-8000-000000000001";
const server = express()
  .use(limitBodies)
  .use((request, response) => void response.send(request.headers[untakenFormHeader] ? "untaken" : "taken"))
  .listen(0, "127.0.0.1");

beforeAll(
  () => new Promise<void>((resolve) => void (server.listening ? resolve() : server.once("listening", resolve))),
);
afterAll(() => new Promise((resolve) => void server.close(resolve)));

async function post(path: string, megabytes: number, more = {}): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const body = new Uint8Array(megabytes * megabyte);
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method: "POST",
    body,
    headers: { "content-type": "multipart/form-data", ...more },
  });
  return response.ok ? response.text() : String(response.status);
}

it.each([
  ["a form", paths.signIn(), 1, "taken"],
  ["a form with a book in it", paths.signIn(), 3, "untaken"],
  ["a list of judges with a picture in it", paths.deskJudgeImports(id), 4, "taken"],
  ["a list of entries", paths.deskEntryImports(id), 4, "taken"],
  ["a list of delegates", `${paths.delegateImports(id)}.data`, 4, "taken"],
  ["a list of judges that no hall could hold", paths.deskJudgeImports(id), 33, "untaken"],
  ["a piece of a film", paths.uploads(), 30, "taken"],
])("%s", async (_what, path, megabytes, answer) => {
  expect(await post(path, megabytes)).toBe(answer);
});

it.each([
  ["a film, too large even to be drained,", "POST", "multipart/form-data", 65],
  ["what is no form", "POST", "application/json", 3],
  ["what no form sends", "PUT", "multipart/form-data", 3],
])("%s is refused by its head alone", async (_what, method, type, megabytes) => {
  const { port } = server.address() as AddressInfo;
  const headers = { "content-type": type, "content-length": String(megabytes * megabyte) };
  const asked = request({ host: "127.0.0.1", port, path: paths.signIn(), method, headers });
  asked.on("error", () => undefined).flushHeaders();
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  expect([answer.statusCode, answer.headers.connection]).toEqual([413, "close"]);
  asked.destroy();
});

it("a form whose fields were not taken is answered with the reason, and nobody outside can say that of theirs", async () => {
  const headers = { [untakenFormHeader]: "1" };
  const untaken = readFormData(new Request("http://khoi.vn/", { method: "POST", headers, body: new FormData() }));
  await expect(untaken).rejects.toMatchObject({ data: { refusal: "body_too_large" }, init: { status: 413 } });
  expect(await post(paths.signIn(), 1, headers)).toBe("taken");
});
