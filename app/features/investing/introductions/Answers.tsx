import { Form } from "@remix-run/react";
import type { Contact } from "~/features/directory/figures/figures";
import { ContactLines } from "~/features/directory/gallery/ProjectFigures";
import { type Localized, localized } from "~/i18n/catalogue";
import { formatDateTime } from "~/i18n/format";
import { investingText } from "~/i18n/investing";
import { useLocale, useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Prose } from "~/ui/Prose";
import { TextArea } from "~/ui/TextArea";
import { positionOf } from "../investor";
import { type IntroductionState, isOpen } from "./introduction";
import { introductionLimits } from "./introduction.form";
import { StateBadge } from "./StateBadge";

type Item = {
  readonly id: string;
  readonly message: string;
  readonly state: IntroductionState;
  readonly askedAt: string;
  readonly investor: {
    readonly name: string;
    readonly firm: string;
    readonly position: string;
    readonly website: string | null;
    readonly about: Localized;
    readonly isVerified: boolean;
  };
  readonly contact: Contact | null;
};

type Props = { introductions: readonly Item[]; mayAnswer: boolean; busy: boolean };

/** Requests to a project with who asks, and the leader's answer. */
export function Answers({ introductions, mayAnswer, busy }: Props) {
  return (
    <ul className="border-line border-t">
      {introductions.map((item) => (
        <Answer key={`${item.id} ${item.state}`} {...{ item, mayAnswer, busy }} />
      ))}
    </ul>
  );
}

function Answer({ item, mayAnswer, busy }: { item: Item; mayAnswer: boolean; busy: boolean }) {
  const { erased, introductions: t } = useText(investingText).founder;
  const locale = useLocale();
  const { id, message, state, askedAt, investor, contact } = item;
  return (
    <li className="grid gap-x-12 gap-y-4 border-line border-b py-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h2 className="text-h3">{investor.name || erased}</h2>
          <StateBadge state={state} />
        </div>
        <p className="text-stone">{positionOf(investor)}</p>
        {investor.website && (
          <a className="link break-all text-table" href={investor.website} rel="nofollow noopener">
            {investor.website}
          </a>
        )}
        <p className="mt-1 text-small text-stone">{formatDateTime(askedAt, locale)}</p>
        <blockquote className="measure mt-3 border-cham border-l-2 pl-4">
          <Prose text={message} />
        </blockquote>
        <div className="measure mt-3 text-table text-stone">
          <Prose text={localized(investor.about, locale)} />
        </div>
      </div>
      <div>
        {contact && (
          <>
            <h3 className="mb-1 font-semibold">{t.contact}</h3>
            <ContactLines contact={contact} />
          </>
        )}
        {!investor.isVerified && <p className="mb-2 text-table text-madder">{t.unverified}</p>}
        {isOpen(state) && (
          <Form method="post" className="grid gap-3" preventScrollReset>
            <input type="hidden" name="introductionId" value={id} />
            <TextArea name="reason" id={`reason-${id}`} label={t.reason} limit={introductionLimits.reason} rows={2} />
            <div className="flex flex-wrap gap-2">
              <Button
                kind="primary"
                size="small"
                name="act"
                value="accept"
                busy={busy}
                blockedBecause={mayAnswer ? undefined : t.onlyLead}
              >
                {t.accept}
              </Button>
              <Button
                size="small"
                name="act"
                value="decline"
                busy={busy}
                blockedBecause={mayAnswer ? undefined : t.onlyLead}
              >
                {t.decline}
              </Button>
            </div>
          </Form>
        )}
      </div>
    </li>
  );
}
