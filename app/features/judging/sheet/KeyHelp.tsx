import { scoringText } from "~/i18n/scoring";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Facts } from "~/ui/Facts";

/** The keys that a sheet answers to. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const t = useText(scoringText).keys;
  return (
    <section aria-label={t.title} className="mt-4 border-b border-line pb-4 text-table max-lg:hidden">
      <div className="mb-2 flex items-center justify-between">
        <h2 className="font-semibold">{t.title}</h2>
        <Button kind="quiet" size="small" icon="x" iconOnly onClick={onClose}>
          {t.close}
        </Button>
      </div>
      <Facts
        facts={[
          { term: t.digits, value: t.digitsDo },
          { term: t.arrows, value: t.arrowsDo },
          { term: t.pages, value: t.pagesDo },
          { term: t.enter, value: t.enterDo },
          { term: t.submit, value: t.submitDo },
          { term: t.help, value: t.helpDo },
        ]}
      />
    </section>
  );
}
