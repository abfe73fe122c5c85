import { dayOf } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { accountLettersText } from "~/i18n/account-letters";
import { accountsText } from "~/i18n/accounts";
import { textFor } from "~/i18n/catalogue";
import { formatDate } from "~/i18n/format";
import { paths } from "~/paths";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { writeLetter } from "~/server/mail.server";
import type { Account } from "../account";
import { lockAccount } from "../account.queries.server";
import { accountsPolicy } from "../accounts.policy";
import { requestDeadlines, urgencyOf } from "./data-request";
import type { DataRequestForm, HandleRequestForm } from "./data-request.form";
import {
  answerRequest,
  closeRequest,
  type DataRequest,
  hasOpenRequest,
  insertRequest,
  listRequests,
  listRequestsOf,
  lockRequest,
  type QueuedRequest,
} from "./data-request.queries.server";
import { emptyParts } from "./erased-parts.queries.server";
import { countAdmins, emptyAccount, emptyRelations, eraseDetails } from "./erasure.queries.server";

/** The viewer asks for something about their own data; says by when it is answered. `already_done` while one of its kind is open. */
export function askForData(
  ctx: Ctx,
  viewer: Viewer,
  form: DataRequestForm,
): Promise<Result<{ replyDue: string }, Refusal>> {
  return inTransaction(ctx.db, async (trx) => {
    const verdict = accountsPolicy["data.request"](ctx.viewer, { accountId: viewer.id });
    if (!verdict.allowed) return err(verdict.reason);
    const account = await lockAccount(trx, viewer.id);
    if (!account) return err("not_found");
    if (await hasOpenRequest(trx, viewer.id, form.kind)) return err("already_done");
    const due = requestDeadlines(form.kind, ctx.now);
    const id = await insertRequest(trx, {
      ...due,
      accountId: viewer.id,
      kind: form.kind,
      note: form.note,
      receivedAt: ctx.now,
    });
    const letters = textFor(accountLettersText, account.locale).dataRequest.received;
    const day = (when: string) => formatDate(when, account.locale);
    await write(trx, ctx, account, `${id}:received`, {
      subject: letters.subject,
      body: letters.body(
        account.name,
        kindWords(account, form.kind),
        day(due.replyDue),
        day(due.doneDue),
        ctx.baseUrl + paths.accountData(),
      ),
    });
    await note(trx, ctx, `data_request.received`, id, form.kind);
    return ok({ replyDue: due.replyDue });
  });
}

/** The viewer's own requests, newest first. */
export function readMyRequests(ctx: Ctx, viewer: Viewer): Promise<DataRequest[]> {
  return listRequestsOf(ctx.db, viewer.id);
}

/** Every request with how urgent it is today: open ones by deadline, then closed ones. For administrators. */
export async function readDataRequests(
  ctx: Ctx,
): Promise<Result<(QueuedRequest & { urgency: ReturnType<typeof urgencyOf> })[], Refusal>> {
  const verdict = accountsPolicy["data_request.handle"](ctx.viewer);
  if (!verdict.allowed) return err(verdict.reason);
  const requests = await listRequests(ctx.db);
  return ok(requests.map((request) => ({ ...request, urgency: urgencyOf(request, dayOf(ctx.now)) })));
}

/**
 * An administrator replies to a request, refuses it with a reason, or says that it is done; a request for erasure is
 * carried out by that. The person is told by letter. Fails with `already_done` for a closed one and `last_admin` when
 * erasing would leave the installation without an administrator.
 */
export function handleRequest(ctx: Ctx, form: HandleRequestForm): Promise<Result<undefined, Refusal>> {
  return inTransaction(ctx.db, async (trx): Promise<Result<undefined, Refusal>> => {
    const verdict = accountsPolicy["data_request.handle"](ctx.viewer);
    if (!verdict.allowed) return err(verdict.reason);
    const request = await lockRequest(trx, form.requestId);
    if (!request) return err("not_found");
    if (request.closedAt) return err("already_done");
    const account = await lockAccount(trx, request.accountId);
    if (!account) return err("already_done");
    const closedBy = ctx.viewer?.id ?? "";
    const what = kindWords(account, request.kind);
    const letters = textFor(accountLettersText, account.locale).dataRequest;
    await note(trx, ctx, `data_request.${form.act}`, request.id, request.kind);
    if (form.act === "answer") {
      await answerRequest(trx, request.id, form.answer, ctx.now);
      const body = letters.answered.body(account.name, what, form.answer);
      await write(trx, ctx, account, `${request.id}:answered:${ctx.now}`, { subject: letters.answered.subject, body });
      return ok();
    }
    if (form.act === "refuse") {
      await closeRequest(trx, request.id, { state: "refused", answer: form.answer, closedBy, now: ctx.now });
      const body = letters.refused.body(account.name, what, form.answer);
      await write(trx, ctx, account, `${request.id}:refused`, { subject: letters.refused.subject, body });
      return ok();
    }
    await closeRequest(trx, request.id, { state: "done", closedBy, now: ctx.now });
    if (request.kind === "erase") return erase(trx, ctx, account);
    const body = letters.done.body(account.name, what);
    await write(trx, ctx, account, `${request.id}:done`, { subject: letters.done.subject, body });
    return ok();
  });
}

async function erase(trx: Db, ctx: Ctx, account: Account): Promise<Result<undefined, Refusal>> {
  if (account.isAdmin && (await countAdmins(trx)) <= 1) return err("last_admin");
  const email = account.email ?? "";
  await emptyRelations(trx, account.id, email, ctx.now);
  await emptyParts(trx, { accountId: account.id, email: account.verifiedAt ? email : null, now: ctx.now });
  await eraseDetails(trx, account.id, email);
  await emptyAccount(trx, account.id, ctx.now);
  await recordActivity(trx, ctx, {
    act: "account.erased",
    subjectKind: "account",
    subjectId: account.id,
    organizationId: null,
  });
  return ok();
}

function kindWords(account: Account, kind: DataRequest["kind"]): string {
  return textFor(accountsText, account.locale).data.kinds[kind];
}

async function write(
  trx: Db,
  ctx: Ctx,
  account: Account,
  key: string,
  words: { subject: string; body: string },
): Promise<void> {
  const to = { email: account.email ?? "", name: account.name, accountId: account.id };
  await writeLetter(trx, ctx.now, { dedupeKey: `data-request:${key}`, to, locale: account.locale, ...words });
}

function note(trx: Db, ctx: Ctx, act: string, id: string, kind: string): Promise<void> {
  return recordActivity(trx, ctx, {
    act,
    subjectKind: "data_request",
    subjectId: id,
    organizationId: null,
    detail: { kind },
  });
}
