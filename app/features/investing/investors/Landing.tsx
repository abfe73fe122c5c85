import { investingText } from "~/i18n/investing";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { Section } from "~/ui/Section";
import type { InvestorState } from "../investor";

type Props = { standing: { state: InvestorState; stateReason: string | null } | null; isSignedIn: boolean };

/** What investors find here, and the one step that the reader can take next. */
export function Landing({ standing, isSignedIn }: Props) {
  const t = useText(investingText).landing;
  return (
    <>
      <PageHeader title={t.title} description={t.about} action={<NextStep {...{ standing, isSignedIn }} />} />
      {standing && <Standing standing={standing} />}
      <ul className="mt-6 grid gap-x-10 border-line border-t md:grid-cols-3">
        {t.points.map(({ title, text }) => (
          <li key={title} className="border-line border-b py-6 md:border-b-0">
            <h2 className="text-h3">{title}</h2>
            <p className="mt-2 text-stone">{text}</p>
          </li>
        ))}
      </ul>
      <Section title={t.how}>
        <p className="measure">{t.howText}</p>
      </Section>
    </>
  );
}

function NextStep({ standing, isSignedIn }: Props) {
  const t = useText(investingText).landing;
  if (!isSignedIn) return <LinkButton to={paths.signIn(paths.investorProfile())} label={t.signIn} />;
  if (!standing) return <LinkButton to={paths.investorProfile()} label={t.apply} />;
  if (standing.state === "verified") return <LinkButton to={paths.investorProjects()} label={t.browse} />;
  if (standing.state === "rejected") return <LinkButton to={paths.investorProfile()} label={t.again} />;
  return standing.state === "applied" ? <Button to={paths.investorProfile()}>{t.edit}</Button> : null;
}

function LinkButton({ to, label }: { to: string; label: string }) {
  return (
    <Button kind="primary" to={to}>
      {label}
    </Button>
  );
}

function Standing({ standing: { state, stateReason } }: { standing: NonNullable<Props["standing"]> }) {
  const t = useText(investingText).landing;
  const reason = stateReason && <p>{t.reason(stateReason)}</p>;
  if (state === "verified") return null;
  if (state === "applied") {
    return (
      <Notice tone="turmeric" title={t.appliedTitle}>
        {t.applied}
      </Notice>
    );
  }
  return (
    <Notice tone="madder" title={state === "rejected" ? t.rejectedTitle : t.suspendedTitle}>
      {state === "suspended" && <p>{t.suspended}</p>}
      {reason}
    </Notice>
  );
}
