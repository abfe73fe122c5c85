import { Form } from "@remix-run/react";
import { FileSlot, FileSlotForm } from "~/features/files/FileSlot";
import { entryText } from "~/i18n/entry";
import { entryLifeText } from "~/i18n/entry-life";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Badge } from "~/ui/Badge";
import { Button } from "~/ui/Button";
import { ExportLink } from "~/ui/ExportLink";
import { Section } from "~/ui/Section";
import type { Ward } from "./guardians.service.server";
import { teamStep } from "./readiness";

/** For each member who may be under age: a form to print and sign, and a place for what was signed. */
export function GuardianForms({ entryId, wards }: { entryId: string; wards: readonly Ward[] }) {
  const t = useText(entryLifeText).guardians;
  if (wards.length === 0) return null;
  return (
    <Section title={t.title} description={t.about}>
      <ul className="divide-y divide-line border-line border-y">
        {wards.map((ward) => (
          <WardLine key={ward.memberId} ward={ward} entryId={entryId} />
        ))}
      </ul>
    </Section>
  );
}

function WardLine({ ward, entryId }: { ward: Ward; entryId: string }) {
  const t = useText(entryLifeText).guardians;
  const words = useText(entryText).file;
  const { memberId, name, slot, consent, files, earlier, refusal } = ward;
  return (
    <li className="grid gap-3 py-5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="font-semibold">{name}</p>
        <Badge tone={consent ? "leaf" : "turmeric"}>{consent ? t.consent[consent] : t.waiting}</Badge>
      </div>
      <div>
        <ExportLink href={paths.guardianPaper(entryId, memberId)}>{t.blank}</ExportLink>
      </div>
      <Form method="post">
        <FileSlot
          ownerKind="entry"
          ownerId={entryId}
          fieldKey={slot}
          label={t.signed(name)}
          limit={10}
          kinds={["pdf", "image"]}
          files={files}
          earlier={earlier}
          disabled={refusal !== null}
        >
          {(stored) =>
            !refusal && (
              <Button kind="quiet" size="small" icon="x" iconOnly name="removeFile" value={stored.fieldKey}>
                {words.remove}
              </Button>
            )
          }
        </FileSlot>
      </Form>
      {!refusal && (
        <FileSlotForm ownerKind="entry" ownerId={entryId} fieldKey={slot} back={paths.myEntryStep(entryId, teamStep)} />
      )}
    </li>
  );
}
