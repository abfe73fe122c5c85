import { entryFormSchema, fieldsOf } from "~/features/competition/entry-form";
import type { Db } from "~db/dialect";
import { makeManyEntries } from "~db/factories/many-entries";
import { readJson } from "~db/read-json";

/** Fills the demo year's running competition with so many more entries; says which of its questions can be asked for. */
export async function growDesk(db: Db, count: number) {
  const competition = await db
    .selectFrom("competition")
    .select(["id", "slug", "organization_id", "created_by"])
    .where((eb) => eb.or([eb("name_vi", "like", "%lần thứ II"), eb("name_vi", "like", "%lần thứ II %")]))
    .where("state", "=", "open")
    .executeTakeFirstOrThrow();
  const { id } = competition;
  const divisions = await db.selectFrom("division").select("id").where("competition_id", "=", id).execute();
  const classes = await db.selectFrom("competition_field").select("id").where("competition_id", "=", id).execute();
  const form = await db
    .selectFrom("entry_form")
    .select(["id", "definition"])
    .where("competition_id", "=", id)
    .orderBy("version", "desc")
    .executeTakeFirstOrThrow();
  const fields = fieldsOf(readJson(entryFormSchema, form.definition));
  const money = fields.find(({ type }) => type === "money" || type === "number")?.key ?? "";
  const choice = fields.find(({ type }) => type === "choice");
  const options = choice?.options?.map(({ key }) => key) ?? [];
  const prose = fields.filter(({ type }) => type === "long_text").map(({ key }) => key);
  const made = {
    id,
    slug: competition.slug,
    organizationId: competition.organization_id,
    divisionIds: divisions.map((division) => division.id),
    fieldIds: classes.map((field) => field.id),
    entryFormId: form.id,
    commitmentId: id,
  };
  await makeManyEntries(db, made, { id: competition.created_by }, count, {
    fileField: fields.find(({ type }) => type === "file")?.key ?? "file",
    answers: (n, draw) => ({
      ...Object.fromEntries(prose.map((key) => [key, `Câu trả lời ${n}. `.repeat(40)])),
      ...(money ? { [money]: draw(2_000) * 1_000_000 } : {}),
      ...(choice ? { [choice.key]: options[draw(options.length)] ?? "" } : {}),
    }),
  });
  return { money, choice: choice?.key ?? "", option: options[0] ?? "" };
}
