import { dayOf } from "~/core/instant";
import { ok } from "~/core/result";
import type { Ctx } from "~/server/context.server";
import type { Db } from "~/server/db.server";
import { findDeskSubject } from "../competition.service.server";
import { findRules, listCommuneProvinces, listProjectProvinces, listProvinces } from "./eligibility.queries.server";
import { placeIn } from "./eligibility.service.server";
import { type Finding, findingsOf, type Person, type Win } from "./finding";
import { listAllWins } from "./named.queries.server";
import { organizationKey } from "./organization-key";
import { listAnswersTo, listCandidates, listTeamsOf } from "./rollcall.queries.server";

/** Named of each rule in the table of a trial. */
const mostNamed = 5;

/**
 * The rules tried on every entry handed in so far, by the answers it gave: how many each would stop or flag. Nothing is changed; the number of
 * queries doesn't depend on the number of entries. Fails with `not_found` for outsiders.
 */
export async function tryRules(ctx: Ctx, competitionId: string) {
  const desk = await findDeskSubject(ctx, competitionId);
  if (!desk.ok) return desk;
  const { rules, all } = await findingsOfAll(ctx.db, desk.value.id, ctx.now);
  const hit = (severity: Finding["severity"]) =>
    all.filter(({ findings }) => findings.some((finding) => finding.severity === severity)).length;
  return ok({
    entries: all.length,
    stopped: hit("stop"),
    flagged: hit("flag"),
    rules: rules.map(({ key }) => {
      const found = all.filter(({ findings }) => findings.some(({ ruleKey }) => ruleKey === key));
      const named = found.slice(0, mostNamed).map(({ id, number, title }) => ({ id, number, title }));
      return { key, count: found.length, named };
    }),
  });
}
export type Trial = Extract<Awaited<ReturnType<typeof tryRules>>, { ok: true }>["value"];

async function findingsOfAll(db: Db, competitionId: string, now: string) {
  const { rules, seriesId, createdAt } = await findRules(db, competitionId);
  const fields = rules.flatMap((rule) => ("field" in rule && rule.field !== undefined ? [rule.field] : []));
  const entries = await listCandidates(db, competitionId);
  const teams = await listTeamsOf(db, competitionId);
  const answers = await listAnswersTo(db, competitionId, fields);
  const provinces = await listProvinces(db);
  const projectProvinces = await listProjectProvinces(
    db,
    entries.map(({ projectId }) => projectId),
  );
  const answered = [...answers.values()].flatMap((own) => [...own.values()].flatMap((value) => placeIn(value) ?? []));
  const communes = await listCommuneProvinces(db, [...new Set(answered.map(({ commune }) => commune))]);
  const edition = seriesId ? { id: competitionId, seriesId, createdAt } : undefined;
  const wins = edition ? await listAllWins(db, edition) : [];

  const names = registerOf(teams);
  const winOf = new Map<string, Win>();
  for (const { accountId, email, win } of wins) {
    for (const who of [accountId, email]) if (who && !winOf.has(who)) winOf.set(who, win);
  }
  const byEntry = new Map<string, (typeof teams)[number][]>();
  for (const member of teams) byEntry.set(member.entryId, [...(byEntry.get(member.entryId) ?? []), member]);
  const codes = new Map<string, number>();
  for (const [field, value] of entries.flatMap(({ id }) => [...(answers.get(id) ?? [])])) {
    const code = codeOf(field, value);
    if (code) codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  const all = entries.map((entry) => {
    const own = answers.get(entry.id) ?? new Map<string, unknown>();
    const team = (byEntry.get(entry.id) ?? []).map((member): Person => {
      const { entries: named, leads } = names.countsOf(member);
      return {
        name: member.name,
        birthYear: member.birthYear,
        isLead: member.isLead,
        entries: named - 1,
        leads: Math.max(0, leads - 1),
        won: winOf.get(member.accountId ?? "") ?? winOf.get(member.email ?? "") ?? null,
      };
    });
    const places = [...own].flatMap(([field, value]) => {
      const place = placeIn(value);
      const province = place && communes.get(`${place.commune}@${place.validFrom}`);
      return province ? [[field, province] as const] : [];
    });
    const sameOrganization = [...own].flatMap(([field, value]) => {
      const count = codes.get(codeOf(field, value) ?? "");
      return count === undefined ? [] : [[field, count - 1] as const];
    });
    const findings = findingsOf(rules, {
      division: entry.division,
      day: dayOf(entry.submittedAt ?? now),
      team,
      province: projectProvinces.get(entry.projectId) ?? null,
      asked: new Set(own.keys()),
      answers: own,
      places: new Map(places),
      sameOrganization: new Map(sameOrganization),
      projectWon: wins.find(({ projectId }) => projectId === entry.projectId)?.win ?? null,
      provinceNames: new Map(provinces.map(({ code, name }) => [code, name])),
    });
    return { ...entry, findings };
  });
  return { rules, all };
}

/** The organization that an answer names, as a key; undefined for what is no text. */
function codeOf(field: string, value: unknown): string | undefined {
  return typeof value === "string" ? `${field} ${organizationKey(value)}` : undefined;
}

type Named = { readonly accountId: string | null; readonly email: string | null };
type Member = Named & { readonly entryId: string; readonly isLead: boolean };

/** Who is who among many teams: by account, or by an address that an account or another row has. */
function registerOf(teams: readonly Member[]) {
  const accountOf = new Map<string, string>();
  for (const { accountId, email } of teams) if (accountId && email) accountOf.set(email, accountId);
  const of = ({ accountId, email }: Named) => accountId ?? (email && accountOf.get(email)) ?? email ?? "";
  const entries = new Map<string, Set<string>>();
  const leads = new Map<string, Set<string>>();
  for (const member of teams) {
    const who = of(member);
    if (who === "") continue;
    entries.set(who, (entries.get(who) ?? new Set()).add(member.entryId));
    if (member.isLead) leads.set(who, (leads.get(who) ?? new Set()).add(member.entryId));
  }
  return {
    countsOf: (member: Named) => ({
      entries: Math.max(1, entries.get(of(member))?.size ?? 1),
      leads: leads.get(of(member))?.size ?? 0,
    }),
  };
}
