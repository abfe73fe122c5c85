import { Form, Link } from "@remix-run/react";
import type { Contact } from "~/features/directory/figures/figures";
import { ContactLines } from "~/features/directory/gallery/ProjectFigures";
import { formatDateTime } from "~/i18n/format";
import { investingText } from "~/i18n/investing";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Prose } from "~/ui/Prose";
import { type IntroductionState, isOpen } from "./introduction";
import { StateBadge } from "./StateBadge";

type Item = {
  readonly id: string;
  readonly message: string;
  readonly state: IntroductionState;
  readonly reason: string | null;
  readonly askedAt: string;
  readonly answeredAt: string | null;
  readonly project: { readonly id: string; readonly name: string } | null;
  readonly contact: Contact | null;
};

/** What the investor asked, and what came of it; a contact only after a yes. */
export function MyIntroductions({ introductions, busy }: { introductions: readonly Item[]; busy: boolean }) {
  const t = useText(investingText).introductions;
  const locale = useLocale();
  return (
    <ul className="border-line border-t">
      {introductions.map(({ id, message, state, reason, askedAt, answeredAt, project, contact }) => (
        <li key={id} className="grid gap-x-10 gap-y-3 border-line border-b py-5 lg:grid-cols-[minmax(0,1fr)_18rem]">
          <div className="min-w-0">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h2 className="text-h3">
                {project ? (
                  <Link to={paths.investorProject(project.id)} className="hover:text-cham">
                    {project.name}
                  </Link>
                ) : (
                  t.hidden
                )}
              </h2>
              <StateBadge state={state} />
            </div>
            <p className="text-small text-stone">
              {[
                t.askedOn(formatDateTime(askedAt, locale)),
                answeredAt && t.answeredOn(formatDateTime(answeredAt, locale)),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <div className="measure mt-2">
              <Prose text={message} />
            </div>
            {reason && <p className="mt-2 font-medium">{t.reason(reason)}</p>}
          </div>
          <div>
            {contact && (
              <>
                <h3 className="mb-1 font-semibold">{t.contact}</h3>
                <ContactLines contact={contact} />
              </>
            )}
            {isOpen(state) && (
              <Form method="post" preventScrollReset>
                <input type="hidden" name="introductionId" value={id} />
                <Button size="small" busy={busy}>
                  {t.withdraw}
                </Button>
              </Form>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
