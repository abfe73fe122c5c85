import { judgesText } from "~/i18n/judges";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";

/** Tells a team that the list of judges is out, and where to name those in conflict with it. */
export function NamingOffer({ entryId }: { entryId: string }) {
  const t = useText(judgesText).naming;
  return (
    <Notice
      tone="sky"
      title={t.offer}
      action={
        <Button size="small" to={paths.myEntryConflicts(entryId)}>
          {t.open}
        </Button>
      }
    >
      {t.offerHelp}
    </Notice>
  );
}
