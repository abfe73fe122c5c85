import type { Refusal } from "~/core/refusal";
import { err, ok, type Result } from "~/core/result";
import { recordActivity } from "~/server/activity.server";
import type { Ctx } from "~/server/context.server";
import { type Db, inTransaction } from "~/server/db.server";
import { missingParts } from "../application";
import { type Application, saveState } from "../application.queries.server";
import { listBooths, listZones } from "../booths.queries.server";
import { callLife, isAnswer, unanswered } from "../call";
import { exhibitorsPolicy } from "../exhibitors.policy";
import { writeBoothLetter } from "../letters.server";
import { openApplication, subjectOf } from "../open-application.service.server";
import type { DetailsForm, ProductForm, RemoveProductForm, WishesForm } from "./applying.form";
import { bumpRevision, indexApplication, listWishes, replaceWishes, saveDetails } from "./applying.queries.server";
import { deleteProduct, emptyPhotoSlot, insertProduct, listProducts, saveProduct } from "./products.queries.server";

export type MyApplication = Extract<Awaited<ReturnType<typeof readMyApplication>>, { ok: true }>["value"];

/**
 * An application as its own people read it: what is filled in and what is missing, its products and wishes, the offer,
 * the booths to wish for, and which acts are theirs now. Fails with `not_found` for anyone else.
 */
export async function readMyApplication(ctx: Ctx, applicationId: string) {
  const opened = await openApplication(ctx, applicationId, exhibitorsPolicy["application.read"]);
  if (!opened.ok) return opened;
  const application = opened.value;
  const [products, wishes, zones, booths] = await Promise.all([
    listProducts(ctx.db, [application.id]),
    listWishes(ctx.db, [application.id]),
    listZones(ctx.db, application.eventId),
    listBooths(ctx.db, application.eventId),
  ]);
  const { call, event, offer, team, ...rest } = application;
  const subject = subjectOf(application, ctx.now);
  const refusalOf = (act: "change" | "submit" | "cancel" | "answer" | "pick") => {
    const verdict = exhibitorsPolicy[`application.${act}`](ctx.viewer, subject);
    return verdict.allowed ? null : verdict.reason;
  };
  return ok({
    ...rest,
    event,
    offer,
    now: ctx.now,
    life: callLife(call, event.state, ctx.now),
    closesAt: call?.closesAt ?? null,
    questions: call?.questions ?? [],
    mostWishes: call?.mostWishes ?? 0,
    mostProducts: call?.mostProducts ?? 0,
    planPublished: Boolean(call?.planPublishedAt),
    products,
    wishes,
    zones,
    // who holds which booth is not an applicant's to know: only whether it is free
    booths: booths
      .filter(({ isClosed }) => !isClosed)
      .map(({ heldBy, isClosed, zoneFields, ...booth }) => ({ ...booth, isFree: heldBy === null })),
    missing: missingOf(application, products.length),
    refusals: {
      change: refusalOf("change"),
      submit: refusalOf("submit"),
      cancel: refusalOf("cancel"),
      answer: refusalOf("answer"),
      pick: refusalOf("pick"),
    },
  });
}

/** The parts that a complete application has and this one lacks. */
function missingOf({ sign, about, contact, answers, call }: Application, products: number) {
  return missingParts({
    sign: sign.vi,
    about: about.vi,
    contactName: contact.name,
    contactEmail: contact.email,
    products,
    unanswered: unanswered(call?.questions ?? [], answers).length,
  });
}

/**
 * Saves what the applicant says of the booth. Fails with `invalid` for a zone of another event or an answer that its
 * question doesn't take, `changed_elsewhere` on an older revision, and as the policy says; once handed in, the parts that
 * submitting asks for must stay: `application_incomplete`.
 */
export function changeDetails(ctx: Ctx, applicationId: string, form: DetailsForm): Promise<Result<undefined, Refusal>> {
  return change(ctx, applicationId, form.revision, async (trx, application) => {
    const { zoneId, answers } = form;
    if (zoneId !== null && !(await listZones(trx, application.eventId)).some(({ id }) => id === zoneId)) {
      return err("invalid");
    }
    const questions = application.call?.questions ?? [];
    const kept = Object.fromEntries(questions.map(({ key }) => [key, answers[key] ?? ""]).filter(([, text]) => text));
    if (questions.some((question) => !isAnswer(question, kept[question.key] ?? ""))) return err("invalid");
    const details = {
      sign: { vi: form.signVi, en: form.signEn },
      field: form.field,
      about: { vi: form.aboutVi, en: form.aboutEn },
      ...form.size,
      needsPower: form.needsPower,
      needsWater: form.needsWater,
      needsNote: form.needsNote,
      zoneId,
      contact: { name: form.contactName, email: form.contactEmail, phone: form.contactPhone },
      answers: kept,
    };
    const products = (await listProducts(trx, [application.id])).length;
    if (application.state === "submitted" && missingOf({ ...application, ...details }, products).length > 0) {
      return err("application_incomplete");
    }
    await saveDetails(trx, application.id, details);
    return ok();
  });
}

/** The key of the first question whose answer it doesn't take, for the sentence beside it. */
export async function findWrongAnswer(
  ctx: Ctx,
  applicationId: string,
  answers: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const opened = await openApplication(ctx, applicationId, exhibitorsPolicy["application.read"]);
  if (!opened.ok) return undefined;
  return opened.value.call?.questions.find((question) => !isAnswer(question, answers[question.key] ?? ""))?.key;
}

/** Replaces the ranked wishes. Fails with `invalid` for booths that are closed or of another event, or too many. */
export function changeWishes(ctx: Ctx, applicationId: string, form: WishesForm): Promise<Result<undefined, Refusal>> {
  return change(ctx, applicationId, form.revision, async (trx, application) => {
    const booths = await listBooths(trx, application.eventId, form.wishes);
    const known = booths.filter(({ isClosed }) => !isClosed).map(({ id }) => id);
    if (form.wishes.length > (application.call?.mostWishes ?? 0)) return err("invalid");
    if (form.wishes.some((id) => !known.includes(id))) return err("invalid");
    await replaceWishes(trx, application.id, form.wishes);
    return ok();
  });
}

/** Adds a product or changes one. Fails with `not_found` for another application's, `invalid` beyond the call's limit. */
export function changeProduct(
  ctx: Ctx,
  applicationId: string,
  form: ProductForm,
): Promise<Result<{ readonly productId: string }, Refusal>> {
  return change<{ readonly productId: string }>(ctx, applicationId, form.revision, async (trx, application) => {
    const products = await listProducts(trx, [application.id]);
    const facts = { name: { vi: form.nameVi, en: form.nameEn }, about: { vi: form.aboutVi, en: form.aboutEn } };
    if (form.productId) {
      if (!products.some(({ id }) => id === form.productId)) return err("not_found");
      await saveProduct(trx, form.productId, facts);
      return ok({ productId: form.productId });
    }
    if (products.length >= (application.call?.mostProducts ?? 0)) return err("invalid");
    return ok({ productId: await insertProduct(trx, application.id, products.length, facts) });
  });
}

/** Takes out a product, or only its photo. The last product of a submitted application stays: `application_incomplete`. */
export function removeProduct(
  ctx: Ctx,
  applicationId: string,
  form: RemoveProductForm,
): Promise<Result<undefined, Refusal>> {
  return change(ctx, applicationId, form.revision, async (trx, application) => {
    const products = await listProducts(trx, [application.id]);
    if (!products.some(({ id }) => id === form.productId)) return err("not_found");
    if (form.act === "remove" && application.state === "submitted" && products.length === 1) {
      return err("application_incomplete");
    }
    await emptyPhotoSlot(trx, form.productId, ctx.now);
    if (form.act === "remove") await deleteProduct(trx, form.productId);
    return ok();
  });
}

/** Hands the application in, before the deadline by the server's clock. Fails with `application_incomplete` and as the policy says. */
export function submitApplication(ctx: Ctx, applicationId: string): Promise<Result<undefined, Refusal>> {
  return inTransaction<Result<undefined, Refusal>>(ctx.db, async (trx) => {
    const rule = exhibitorsPolicy["application.submit"];
    const opened = await openApplication({ ...ctx, db: trx }, applicationId, rule, { lock: true });
    if (!opened.ok) return opened;
    const application = opened.value;
    const products = (await listProducts(trx, [application.id])).length;
    if (missingOf(application, products).length > 0) return err("application_incomplete");
    const { id } = application;
    if (!(await saveState(trx, { id, from: "draft", state: "submitted", submittedAt: ctx.now, now: ctx.now }))) {
      return err("changed_elsewhere");
    }
    await record(trx, ctx, application, "booth_application.submitted");
    await writeBoothLetter(trx, ctx, application, { kind: "submitted" });
    return ok();
  });
}

function change<Value = undefined>(
  ctx: Ctx,
  applicationId: string,
  revision: number,
  work: (trx: Db, application: Application) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  return inTransaction<Result<Value, Refusal>>(ctx.db, async (trx) => {
    const rule = exhibitorsPolicy["application.change"];
    const opened = await openApplication({ ...ctx, db: trx }, applicationId, rule, { lock: true });
    if (!opened.ok) return opened;
    if (opened.value.revision !== revision) return err("changed_elsewhere");
    const changed = await work(trx, opened.value);
    if (!changed.ok) return changed;
    await bumpRevision(trx, opened.value.id);
    await indexApplication(trx, opened.value.id);
    await record(trx, ctx, opened.value, "booth_application.changed");
    return changed;
  });
}

function record(trx: Db, ctx: Ctx, { id, event }: Application, act: string): Promise<void> {
  const { organizationId } = event;
  return recordActivity(trx, ctx, { act, subjectKind: "booth_application", subjectId: id, organizationId });
}
