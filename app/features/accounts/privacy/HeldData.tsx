import { accountsText } from "~/i18n/accounts";
import { formatNumber } from "~/i18n/format";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Facts } from "~/ui/Facts";
import { Section } from "~/ui/Section";
import type { MyData } from "./my-data.service.server";

/** How much the installation holds about the viewer, with the ways to take a copy and to correct it. */
export function HeldData({ held }: { held: readonly { kind: keyof MyData; count: number }[] }) {
  const t = useText(accountsText).data;
  const locale = useLocale();
  const present = held.filter(({ count }) => count > 0);
  return (
    <Section title={t.heldTitle} description={t.intro}>
      <Facts facts={present.map(({ kind, count }) => ({ term: t.held[kind], value: formatNumber(count, locale) }))} />
      <div className="mt-5 flex flex-wrap gap-3">
        <Button kind="primary" icon="download" to={paths.accountDataFile()} reloadDocument>
          {t.download}
        </Button>
        <Button icon="pencil" to={paths.account()}>
          {t.correct}
        </Button>
      </div>
    </Section>
  );
}
