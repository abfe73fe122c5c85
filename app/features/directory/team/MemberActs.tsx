import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems } from "~/features/accounts/FormProblems";
import { founderText } from "~/i18n/founder";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { issuesIn } from "./issues";
import { MemberFields } from "./MemberFields";
import type { MemberView } from "./MemberRow";
import { Unfolding } from "./Unfolding";

type Props = { member: MemberView; mayManage: boolean; state: FormState | undefined };

/** The buttons about one member: letters, order, leadership, leaving. Grave ones open with what they will do. */
export function MemberActs({ member, mayManage, state }: Props) {
  const t = useText(founderText).team;
  const { id, name, role, join, guardianState, isViewer, email, guardian } = member;
  const isLead = role === "lead";
  const leaves = isViewer && !isLead;
  return (
    <div className="grid gap-1">
      {mayManage && !isLead && (
        <Form method="post" className="flex flex-wrap items-start gap-2">
          <input type="hidden" name="memberId" value={id} />
          {join !== "joined" && (
            <Button name="act" value="invite" size="small" icon="mail" blockedBecause={email ? undefined : t.noEmail}>
              {join === "named" ? t.invite : t.inviteAgain}
            </Button>
          )}
          {(join === "invited" || join === "expired") && (
            <Button name="act" value="revoke" kind="quiet" size="small">
              {t.revoke}
            </Button>
          )}
          {(guardianState === "unasked" || guardianState === "asked") && (
            <Button
              name="act"
              value="askGuardian"
              size="small"
              icon="mail"
              blockedBecause={guardian?.email ? undefined : t.noGuardianEmail}
            >
              {guardianState === "asked" ? t.askGuardianAgain : t.askGuardian}
            </Button>
          )}
          <Button name="act" value="up" kind="quiet" size="small" icon="arrow-up" iconOnly>
            {t.up(name)}
          </Button>
          <Button name="act" value="down" kind="quiet" size="small" icon="arrow-down" iconOnly>
            {t.down(name)}
          </Button>
        </Form>
      )}
      <div className="flex flex-wrap gap-x-6">
        {mayManage && (
          <Unfolding label={t.edit} open={state !== undefined}>
            <Form method="post" className="grid gap-5" aria-label={t.editTitle(name)}>
              <FormProblems state={state} issues={issuesIn(state, id)} />
              <input type="hidden" name="memberId" value={id} />
              <MemberFields prefix={id} member={member} state={state} />
              <div>
                <Button name="act" value="update">
                  {t.save}
                </Button>
              </div>
            </Form>
          </Unfolding>
        )}
        {mayManage && role === "member" && join === "joined" && (
          <Grave id={id} label={t.handOver} title={t.handOverTitle(name)} about={t.handOverAbout} act="handOver" />
        )}
        {mayManage && !isLead && (
          <Grave id={id} label={t.remove} title={t.removeTitle(name)} about={t.removeAbout} act="remove" />
        )}
        {leaves && <Grave id={id} label={t.leave} title={t.leaveTitle} about={t.leaveAbout} act="remove" />}
      </div>
    </div>
  );
}

type GraveProps = { id: string; label: string; title: string; about: string; act: "remove" | "handOver" };

function Grave({ id, label, title, about, act }: GraveProps) {
  return (
    <Unfolding label={label}>
      <Form method="post" className="grid gap-3">
        <input type="hidden" name="memberId" value={id} />
        <div>
          <p className="font-semibold">{title}</p>
          <p className="text-stone">{about}</p>
        </div>
        <div>
          <Button name="act" value={act} kind="danger" size="small">
            {label}
          </Button>
        </div>
      </Form>
    </Unfolding>
  );
}
