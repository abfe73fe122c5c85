import { Link } from "@remix-run/react";
import { eligibilityText } from "~/i18n/eligibility";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { Section } from "~/ui/Section";
import type { Trial } from "./rollcall.service.server";
import type { RulesSetup } from "./rules.service.server";
import { useRuleSentence } from "./use-sentences";

/** What the rules would do to the entries handed in: asked for by a link, a table once it is there. */
export function TrialTable({ setup, trial }: { setup: RulesSetup; trial: Trial | null }) {
  const t = useText(eligibilityText).setup;
  const sentence = useRuleSentence();
  if (setup.rules.length === 0) return null;
  const again = (
    <Button to={`${paths.deskEligibility(setup.id)}?thu#thu`} preventScrollReset>
      {t.tryOut}
    </Button>
  );
  if (!trial) {
    return (
      <Section title={t.tryOut} description={t.tryHint} id="thu">
        {again}
      </Section>
    );
  }
  return (
    <Section
      title={t.tryTitle}
      id="thu"
      description={trial.entries === 0 ? t.triedNone : t.tried(trial.entries, trial.stopped, trial.flagged)}
    >
      <div className="overflow-x-auto">
        <table className="w-full text-table">
          <thead>
            <tr className="border-b border-edge text-left">
              <th className="py-2 pr-4 font-semibold">{t.rule}</th>
              <th className="num py-2 pr-4 font-semibold">{t.count}</th>
              <th className="py-2 font-semibold">{t.which}</th>
            </tr>
          </thead>
          <tbody>
            {trial.rules.map(({ key, count, named }) => {
              const view = setup.rules.find(({ rule }) => rule.key === key);
              if (!view) return null;
              const { severity } = view.rule;
              return (
                <tr key={key} className="border-b border-line align-top">
                  <td className="py-2 pr-4">
                    {sentence(view)}{" "}
                    <Badge tone={severity === "stop" ? "cham" : "turmeric"}>{t.severities[severity]}</Badge>
                  </td>
                  <td className="num py-2 pr-4 font-semibold">{count}</td>
                  <td className="py-2">
                    {named.map(({ id, number, title }) => (
                      <Link key={id} to={paths.deskEntry(setup.id, id)} className="link block">
                        {number} {title}
                      </Link>
                    ))}
                    {count > named.length && <span className="text-stone">{t.more(count - named.length)}</span>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
