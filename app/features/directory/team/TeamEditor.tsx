import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { FormProblems, RefusalNotice } from "~/features/accounts/FormProblems";
import { founderText } from "~/i18n/founder";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import { issuesIn } from "./issues";
import { MemberFields } from "./MemberFields";
import { MemberRow, type MemberView } from "./MemberRow";

type Props = {
  team: { readonly mayManage: boolean; readonly members: readonly MemberView[] };
  state: FormState | undefined;
};

/** The team in its order, and for its leader the form that adds a member. */
export function TeamEditor({ team, state }: Props) {
  const t = useText(founderText).team;
  const { mayManage, members } = team;
  const act = state?.values.act;
  const isAbout = (id: string) => act === "update" && state?.values.memberId === id;
  const adding = act === "add" ? state : undefined;
  const stray = act === "add" || act === "update" ? undefined : state;
  return (
    <>
      <Section title={t.title} description={t.about}>
        {stray?.refusal && <RefusalNotice reason={stray.refusal} />}
        <ul className="border-line border-t">
          {members.map((member) => (
            <MemberRow
              key={JSON.stringify(member)}
              member={member}
              mayManage={mayManage}
              state={isAbout(member.id) ? state : undefined}
            />
          ))}
        </ul>
      </Section>
      {mayManage && (
        <Section title={t.addTitle}>
          <Form method="post" className="grid max-w-[42rem] gap-5" key={members.length}>
            <FormProblems state={adding} issues={issuesIn(adding, "new")} />
            <MemberFields prefix="new" state={adding} />
            <div>
              <Button kind="primary" name="act" value="add" icon="plus">
                {t.add}
              </Button>
            </div>
          </Form>
        </Section>
      )}
    </>
  );
}
