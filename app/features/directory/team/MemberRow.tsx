import type { FormState } from "~/core/form";
import { founderText } from "~/i18n/founder";
import { useText } from "~/i18n/use-text";
import { Badge, type Tone } from "~/ui/Badge";
import { MemberActs } from "./MemberActs";
import { type GuardianState, type JoinState, type Member, memberAnchor } from "./team";

export type MemberView = Member & {
  readonly join: JoinState;
  readonly guardianState: GuardianState;
  readonly isViewer: boolean;
};

const joinTones: Record<JoinState, Tone> = { joined: "leaf", invited: "turmeric", expired: "madder", named: "stone" };
const guardianTones: Record<Exclude<GuardianState, "not_needed">, Tone> = {
  ...{ missing: "madder", unasked: "turmeric", asked: "turmeric", consented: "leaf" },
};

type Props = { member: MemberView; mayManage: boolean; state: FormState | undefined };

/** One person of the team: who, what they do, how far they have come in; for the leader, everything to be done about them. */
export function MemberRow({ member, mayManage, state }: Props) {
  const t = useText(founderText).team;
  const { name, part, role, join, guardianState, isViewer, email, birthYear, guardian } = member;
  const facts = [part, email, birthYear && t.born(birthYear), guardian && t.guardianLine(guardian.name)];
  return (
    <li id={memberAnchor(member.id)} className="grid scroll-mt-24 gap-3 border-line border-b py-5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <p className="font-semibold">
            {name}
            {isViewer && <span className="font-normal text-stone"> ({t.you})</span>}
          </p>
          <p className="break-words text-small text-stone">{facts.filter(Boolean).join(" · ")}</p>
        </div>
        <div className="flex flex-wrap gap-2">
          {role === "lead" && <Badge tone="cham">{t.lead}</Badge>}
          {role === "adviser" && <Badge tone="sky">{t.adviser}</Badge>}
          <Badge tone={joinTones[join]}>{t.join[join]}</Badge>
          {guardianState !== "not_needed" && (
            <Badge tone={guardianTones[guardianState]}>{t.guardian[guardianState]}</Badge>
          )}
        </div>
      </div>
      {(mayManage || isViewer) && <MemberActs member={member} mayManage={mayManage} state={state} />}
    </li>
  );
}
