import { newId } from "~/core/id";
import { day, hour, type Instant, minute, plus } from "~/core/instant";
import type { Viewer } from "~/core/permission";
import { slug } from "~/core/slug";
import type { ExhibitorContent } from "../content/event-types";
import { callQuestions, demonstrations } from "../content/exhibitors-call";
import { organizationExhibitors } from "../content/exhibitors-organizations";
import { pastExhibitors } from "../content/exhibitors-past";
import { projectExhibitors } from "../content/exhibitors-projects";
import { organizations } from "../content/organizations";
import { makeApplication, makeOffer } from "../factories/exhibitors";
import { makeFile } from "../factories/file";
import { makeDuty } from "../factories/people";
import { seedAllocation } from "./allocation";
import type { Projects } from "./editions";
import type { SeededEvent } from "./events";
import { accountOf, idOf, type People } from "./people";
import { productPicture } from "./picture";
import { insertRows } from "./rows";
import { instantOf, type Year } from "./year";

/** Who applies, in the words of the content, and through whom. */
type Applicant = {
  readonly content: ExhibitorContent;
  readonly by: Viewer;
  readonly who: { readonly projectId: string } | { readonly organizationId: string };
  readonly sign: { readonly vi: string; readonly en: string | null };
  readonly field: string;
  readonly about: string;
};

/** Exhibitors of the finished Techfest, and applications in every state for the coming one with a draft of the plan. */
export async function seedExhibitors(
  year: Year,
  people: People,
  events: ReadonlyMap<string, SeededEvent>,
  projects: Projects,
): Promise<void> {
  const [past, coming] = [events.get("techfest-1"), events.get("techfest-2")];
  if (!past || !coming) throw new Error("the year has no Techfest");
  const contacts = new Set<string>();
  const applicants = async (contents: readonly ExhibitorContent[]) => {
    const found: Applicant[] = [];
    for (const content of contents) found.push(await applicantOf(year, people, projects, content, contacts));
    return found;
  };
  await seedApplications(year, people, past, await applicants(pastExhibitors));
  await year.db
    .updateTable("exhibitor_call")
    .set({ questions: JSON.stringify(callQuestions) })
    .where("event_id", "=", coming.id)
    .execute();
  await seedApplications(year, people, coming, await applicants([...projectExhibitors, ...organizationExhibitors]));
  await seedAllocation(year, people, coming);
}

async function applicantOf(
  year: Year,
  people: People,
  projects: Projects,
  content: ExhibitorContent,
  contacts: Set<string>,
): Promise<Applicant> {
  if (content.by === "project") {
    const entry = projects.get(content.key);
    if (!entry) throw new Error(`no project "${content.key}" exhibits`);
    const { project, lead, projectId } = entry;
    const sign = { vi: project.name, en: project.name };
    return { content, by: lead, who: { projectId }, sign, field: project.field, about: project.summary };
  }
  const organization = organizations.find(({ key }) => key === content.key);
  if (!organization || !content.contact) throw new Error(`no organization "${content.key}" exhibits`);
  const organizationId = idOf(people.organizationIds, content.key);
  const createdAt = instantOf(year, { days: -60, time: "08:00" });
  const by = await accountOf(year, people, content.contact, createdAt);
  if (!contacts.has(content.key)) await makeDuty(year.db, by, { organizationId, kind: "organizer", createdAt });
  contacts.add(content.key);
  const field = content.field ?? "other";
  return { content, by, who: { organizationId }, sign: organization.name, field, about: organization.about };
}

async function seedApplications(year: Year, people: People, event: SeededEvent, applicants: readonly Applicant[]) {
  const { db, random } = year;
  const call = event.content.call;
  if (!call) throw new Error(`${event.content.key} calls no exhibitors`);
  const booths = new Map(event.booths.map(({ code, id }) => [code, id]));
  const isOver = event.content.state === "finished";
  const from = instantOf(year, call.opens);
  const until = isOver ? instantOf(year, call.closes) : instantOf(year, { days: -1, time: "16:00" });
  const span = Math.floor((Date.parse(until) - Date.parse(from)) / minute);
  const pictures: { productId: string; by: Viewer; at: Instant; name: string }[] = [];
  for (const { content, by, who, sign, field, about } of applicants) {
    const { state } = content;
    const submittedAt = plus(from, random.int(day / minute, span) * minute);
    const decidedAt = isOver ? plus(until, random.int(1, 12) * day) : instantOf(year, { days: -1, time: "17:10" });
    const zone = event.content.zones.find(({ fields }) => fields.some((one) => one === field));
    const { id } = await makeApplication(db, event.id, by, who, {
      slug: slug(sign.vi, "gian-hang"),
      signVi: sign.vi,
      signEn: sign.en,
      field,
      aboutVi: about,
      aboutEn: content.aboutEn,
      contactPhone: `+84901${String(random.int(0, 999_999)).padStart(6, "0")}`,
      zoneId: zone ? idOf(event.zoneIds, zone.key) : null,
      widthCm: content.width ?? 300,
      needsPower: true,
      needsWater: content.water ?? false,
      needsNote: content.note ?? "",
      answers: isOver || state === "draft" ? {} : answers(),
      state,
      stateReason: content.reason ?? null,
      stateAt: state === "draft" || state === "submitted" ? submittedAt : decidedAt,
      priorityClass: content.priority,
      createdAt: plus(submittedAt, -random.int(1, 30) * hour),
      submittedAt: state === "draft" ? null : submittedAt,
      wishes: content.wishes.map((code) => idOf(booths, code)),
      products: [],
    });
    const products = content.products.map((product, position) => ({ productId: newId(), product, position }));
    await insertRows(
      db,
      "booth_product",
      products.map(({ productId, product: { name, about }, position }) => ({
        ...{ id: productId, application_id: id, name_vi: name.vi, name_en: name.en },
        ...{ about_vi: about.vi, about_en: about.en, position },
      })),
    );
    for (const { productId, product } of products)
      pictures.push({ productId, by, at: submittedAt, name: `${slug(product.name.vi, "san-pham")}.png` });
    await insertRows(
      db,
      "application_note",
      (content.review ?? []).map((body, index) => ({
        id: newId(),
        application_id: id,
        author_id: index % 2 === 0 ? people.secretary.id : people.organizer.id,
        body,
        created_at: plus(submittedAt, (index + 1) * 5 * hour),
      })),
    );
    if (content.booth) await seedOffer(id, idOf(booths, content.booth), content, by, decidedAt);
  }
  for (const { productId, by, at, name } of pictures) {
    await makeFile(db, year.write, {
      ...{ ownerKind: "booth_product", ownerId: productId, fieldKey: "photo", name, type: "image/png" },
      ...{ bytes: productPicture(random), uploadedBy: by.id, createdAt: at },
    });
  }

  function answers(): Record<string, string> {
    const demonstration = random.pick(demonstrations);
    const given = { q1: String(random.int(1, 4)), q2: random.chance(0.8) ? "yes" : "no", q3: String(random.int(0, 3)) };
    return demonstration ? { ...given, q4: demonstration } : given;
  }

  async function seedOffer(applicationId: string, boothId: string, content: ExhibitorContent, by: Viewer, at: Instant) {
    const state =
      content.state === "confirmed" || content.state === "declined" || content.state === "expired"
        ? content.state
        : "offered";
    const isAnswered = state === "confirmed" || state === "declined";
    const expired = instantOf(year, { days: -2, time: "17:00" });
    await makeOffer(db, event.id, applicationId, boothId, {
      state,
      offeredBy: people.organizer.id,
      offeredAt: plus(at, -(state === "expired" ? 6 : 1) * day),
      untilAt: state === "expired" ? expired : plus(at, 5 * day),
      answeredBy: isAnswered ? by.id : null,
      answeredAt: isAnswered ? at : null,
    });
    if (content.state === "declined" && content.reason) {
      await db
        .updateTable("booth_offer")
        .set({ answer_reason: content.reason })
        .where("application_id", "=", applicationId)
        .execute();
    }
  }
}
