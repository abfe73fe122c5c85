import type { MemberContent, MemberDraft } from "./types";

const domain = "example.vn";

function mailbox(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .toLowerCase()
    .replace(/[^a-z]+/g, ".");
}

type Team<Member> = { readonly team: readonly [Member, ...Member[]] };

/**
 * Gives every member an invented address: the folded name, numbered from the second of the same spelling on, at an example domain.
 * `taken` is carried from one list to the next. The first member of a team is its leader.
 */
export function withAddresses<Draft extends Team<MemberDraft>>(
  drafts: readonly Draft[],
  taken: Map<string, number>,
): (Omit<Draft, "team"> & Team<MemberContent>)[] {
  const member = (draft: MemberDraft, isLeader: boolean): MemberContent => {
    const box = mailbox(draft.name);
    const count = (taken.get(box) ?? 0) + 1;
    taken.set(box, count);
    return { ...draft, isLeader, email: `${box}${count === 1 ? "" : count}@${domain}` };
  };
  return drafts.map((draft) => {
    const [leader, ...others] = draft.team;
    return { ...draft, team: [member(leader, true), ...others.map((other) => member(other, false))] };
  });
}
