import type { NextFunction, Request, Response } from "express";
import { paths } from "~/paths";

const megabyte = 1024 * 1024;
const largestForm = 2 * megabyte;
/** One piece of an upload, or a whole file where there is no JavaScript. */
const largestUpload = 32 * megabyte;

/** Where a list of delegates, entries or judges is read; its own limit is told on the page. */
const workbookDoor = /^\/ban-to-chuc\/(?:su-kien\/[^/]+\/dai-bieu|[^/]+\/(?:ho-so-giay|giam-khao))\/nhap(\.data)?$/;

/** Where another host's set-up is read: a file of two megabytes, with the form it is shown in. */
const largestSetup = 5 * megabyte;
const setupDoor = /^\/ban-to-chuc\/moi(\.data)?$/;

/** What is still taken off the wire, unread: a browser that can't finish sending shows no answer. */
const largestDrained = 64 * megabyte;

const formTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** The header of a form whose fields were not taken. Only `limitBodies` sets it. */
export const untakenFormHeader = "x-khoi-untaken-form";

/**
 * Refuses bodies that say no length (411) or too great a one (413), before a byte of them is read. A form that is too
 * large goes on without its fields and with `untakenFormHeader`, so that a page can say so.
 */
export function limitBodies(request: Request, response: Response, next: NextFunction) {
  delete request.headers[untakenFormHeader];
  if (request.method === "GET" || request.method === "HEAD") return next();
  const length = request.headers["content-length"];
  if (length === undefined) {
    if (request.headers["transfer-encoding"] === undefined) return next();
    return void response.status(411).type("text/plain").send("Content-Length?");
  }
  const isUpload = request.path.startsWith(paths.uploads()) || workbookDoor.test(request.path);
  const most = isUpload ? largestUpload : setupDoor.test(request.path) ? largestSetup : largestForm;
  if (Number(length) <= most) return next();
  if (request.method === "POST" && Number(length) <= largestDrained && request.is(formTypes)) {
    request.headers[untakenFormHeader] = "1";
    return void request.once("end", () => next()).resume();
  }
  response.status(413).set("connection", "close").type("text/plain").send("Nội dung gửi lên quá lớn. / Too large.");
}
