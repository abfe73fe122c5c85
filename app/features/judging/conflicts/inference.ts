import { fold } from "~/core/fold";
import { type ConflictKind, isGraver } from "./conflict";

/** A person as rows name them: by account, by address, by either. */
export type Named = { readonly accountId: string | null; readonly email: string | null };

export type JudgeFacts = {
  readonly id: string;
  readonly accountId: string | null;
  readonly emails: readonly string[];
  /** names as written */
  readonly organizations: readonly string[];
};

export type EntryFacts = { readonly id: string; readonly projectId: string };

/** All that can be known without asking anybody. */
export type Facts = {
  readonly judges: readonly JudgeFacts[];
  readonly entries: readonly EntryFacts[];
  /** the teams of these entries and of every project that a judge was ever in; those who left too */
  readonly members: readonly (Named & { readonly projectId: string; readonly isCurrent: boolean })[];
  /** where people work, as they wrote it in any room */
  readonly workplaces: readonly (Named & { readonly organization: string })[];
  readonly investing: readonly { readonly accountId: string; readonly projectId: string }[];
  readonly mentoring: readonly { readonly accountId: string; readonly projectId: string }[];
};

/** What speaks against a pair; `fact` is the organization or the domain that both have. */
export type Inferred = {
  readonly judgeId: string;
  readonly entryId: string;
  readonly kind: ConflictKind;
  readonly fact: string;
};

/** Domains where anyone has an address, and those of examples: sharing one says nothing. */
const publicDomains = new Set(
  `gmail.com googlemail.com yahoo.com yahoo.com.vn ymail.com rocketmail.com outlook.com outlook.com.vn hotmail.com
  live.com msn.com icloud.com me.com mac.com aol.com proton.me protonmail.com zoho.com gmx.com gmx.net mail.com mail.ru
  yandex.com yandex.ru qq.com 163.com 126.com vnn.vn hn.vnn.vn hcm.vnn.vn fpt.vn hcm.fpt.vn vnpt.vn viettel.vn zing.vn
  laposte.net example.vn example.com example.org example.net`.split(/\s+/),
);

/** The domain of an address, or null where sharing it says nothing. */
export function tellingDomain(email: string): string | null {
  const domain = email.slice(email.lastIndexOf("@") + 1).toLowerCase();
  return !email.includes("@") ||
    domain === "" ||
    publicDomains.has(domain) ||
    /\.(invalid|test|localhost)$/.test(domain)
    ? null
    : domain;
}

/** What people write where they work nowhere that others share. */
const noOrganization = new Set(["", "tu do", "freelancer", "nghi huu", "khong", "ca nhan", "chua co", "ho kinh doanh"]);

/** An organization's name so that two spellings of one are equal; "" for what names none. */
export function organizationKey(name: string): string {
  const key = fold(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return noOrganization.has(key) ? "" : key;
}

/**
 * Who may not judge what, as the facts say: authors, investors, mentors, earlier team-mates (those who were in one team
 * with a present member, in this project or another), the same organization, the same e-mail domain. One line a pair,
 * with the gravest kind; by judge, then entry.
 */
export function inferFrom(facts: Facts): Inferred[] {
  const entriesOf = grouped(facts.entries, ({ projectId }) => [projectId]);
  const found = new Map<string, Inferred>();
  const raise = (judgeId: string, projectId: string, kind: ConflictKind, fact = "") => {
    for (const { id: entryId } of entriesOf.get(projectId) ?? []) {
      const key = `${judgeId} ${entryId}`;
      const known = found.get(key);
      if (!known || isGraver(kind, known.kind)) found.set(key, { judgeId, entryId, kind, fact });
    }
  };
  const current = facts.members.filter(({ isCurrent }) => isCurrent);
  const membersIn = grouped(facts.members, ({ projectId }) => [projectId]);
  const memberBy = grouped(facts.members, keysOf);
  const currentBy = grouped(current, keysOf);
  const domainOf = grouped(current, ({ email }) => list(email && tellingDomain(email)));
  const workersAt = grouped(facts.workplaces, ({ organization }) => list(organizationKey(organization)));
  const investorOf = grouped(facts.investing, ({ accountId }) => [accountId]);
  const mentorOf = grouped(facts.mentoring, ({ accountId }) => [accountId]);

  for (const judge of facts.judges) {
    const own = [...list(judge.accountId), ...judge.emails];
    const isOwn = (person: Named) => keysOf(person).some((key) => own.includes(key));
    const mine = own.flatMap((key) => memberBy.get(key) ?? []);
    for (const { projectId, isCurrent } of mine) raise(judge.id, projectId, isCurrent ? "author" : "team_mate");
    const mates = mine.flatMap(({ projectId }) => membersIn.get(projectId) ?? []).filter((mate) => !isOwn(mate));
    for (const key of new Set(mates.flatMap(keysOf))) {
      for (const { projectId } of currentBy.get(key) ?? []) raise(judge.id, projectId, "team_mate");
    }
    for (const { projectId } of investorOf.get(judge.accountId ?? "") ?? []) raise(judge.id, projectId, "investor");
    for (const { projectId } of mentorOf.get(judge.accountId ?? "") ?? []) raise(judge.id, projectId, "mentor");
    for (const organization of judge.organizations) {
      for (const worker of workersAt.get(organizationKey(organization)) ?? []) {
        if (isOwn(worker)) continue;
        for (const key of keysOf(worker)) {
          for (const { projectId } of currentBy.get(key) ?? [])
            raise(judge.id, projectId, "organization", organization.trim());
        }
      }
    }
    for (const domain of new Set(judge.emails.flatMap((email) => list(tellingDomain(email))))) {
      for (const { projectId } of domainOf.get(domain) ?? []) raise(judge.id, projectId, "email_domain", domain);
    }
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

const list = (one: string | null | undefined): string[] => (one ? [one] : []);
const keysOf = ({ accountId, email }: Named): string[] => [...list(accountId), ...list(email?.toLowerCase())];

function grouped<Row>(rows: readonly Row[], keys: (row: Row) => readonly string[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keys(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

export type Recorded = {
  readonly id: string;
  readonly judgeId: string;
  readonly entryId: string;
  readonly source: string;
  readonly kind: ConflictKind;
  readonly isLifted: boolean;
};

/**
 * What to write after looking: pairs that nobody recorded, inferred ones that turned graver (a waiver of the lesser one
 * doesn't cover it), and mentors whose pair is over, which go. Whatever else was waived stays waived; what somebody
 * declared, named or recorded is left alone; what was found once isn't forgotten because a profile was edited since.
 */
export function reconcile(
  inferred: readonly Inferred[],
  recorded: readonly Recorded[],
): {
  readonly fresh: readonly Inferred[];
  readonly graver: readonly (Inferred & { id: string })[];
  readonly over: readonly string[];
} {
  const known = new Map(recorded.map((row) => [`${row.judgeId} ${row.entryId}`, row]));
  const fresh: Inferred[] = [];
  const graver: (Inferred & { id: string })[] = [];
  for (const line of inferred) {
    const row = known.get(`${line.judgeId} ${line.entryId}`);
    if (!row) fresh.push(line);
    else if ((row.source === "inferred" || row.isLifted) && isGraver(line.kind, row.kind))
      graver.push({ ...line, id: row.id });
  }
  const stands = new Set(inferred.map(({ judgeId, entryId }) => `${judgeId} ${entryId}`));
  const over = recorded.filter(
    ({ source, kind, isLifted, judgeId, entryId }) =>
      source === "inferred" && kind === "mentor" && !isLifted && !stands.has(`${judgeId} ${entryId}`),
  );
  return { fresh, graver, over: over.map(({ id }) => id) };
}
