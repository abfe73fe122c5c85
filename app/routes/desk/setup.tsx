import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { CompetitionBadge } from "~/features/competition/CompetitionBadge";
import { PreviewPane } from "~/features/competition/edition/PreviewPane";
import { readOpening } from "~/features/competition/setup/opening.service.server";
import { SetupSteps, StepBar, stepPaths } from "~/features/competition/setup/SetupSteps";
import { progressOf, type SetupStep, setupSteps } from "~/features/competition/setup/steps";
import { localized } from "~/i18n/catalogue";
import { editionText } from "~/i18n/edition";
import { refusalText } from "~/i18n/refusal";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { ExportLink } from "~/ui/ExportLink";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const opening = orThrow(await readOpening(ctx, param(params, "competitionId")));
  const { id, name, state, lockedBecause, revision, items } = opening;
  return { id, name, state, lockedBecause, revision, progress: progressOf(items) };
}

/** Form and rounds need the whole width; the form has a preview of its own. */
const wide = new Set(["form", "rounds"]);

/** The step of a page: its own, or the one that it is a part of. */
function stepAt(id: string, page: string): SetupStep | undefined {
  if (page.startsWith(`${paths.deskForm(id)}/`)) return "form";
  if (page === paths.deskNumbering(id) || page === paths.deskChecklist(id)) return "divisions";
  return setupSteps.find((step) => stepPaths[step](id) === page);
}

/** The set-up as steps, each a page, with the public page as it will look beside them. */
export default function Setup() {
  const { id, name, state, lockedBecause, revision, progress } = useLoaderData<typeof loader>();
  const t = useText(setupText);
  const words = useText(editionText);
  const reasons = useText(refusalText);
  const { pathname } = useLocation();
  const current = stepAt(id, pathname.replace(/\/$/, ""));
  const steps = { competitionId: id, current, progress };
  const hasPane = current !== undefined && !wide.has(current);
  return (
    <>
      <PageHeader
        kind="desk"
        title={t.title}
        eyebrow={localized(name, useLocale())}
        badge={<CompetitionBadge state={state} />}
        action={
          <span className={hasPane ? "xl:hidden" : ""}>
            <Button icon="eye" to={paths.deskPreview(id)}>
              {words.preview.open}
            </Button>
          </span>
        }
        secondary={<ExportLink href={paths.deskSetupFile(id)}>{words.steps.export}</ExportLink>}
      />
      <SetupSteps {...steps} />
      <div className="mt-4 mb-2">
        {lockedBecause && <Notice tone="turmeric">{reasons[lockedBecause]}</Notice>}
        {state === "open" && current !== "form" && <Notice tone="sky">{t.openAlready}</Notice>}
      </div>
      {hasPane ? (
        <PreviewPane competitionId={id} revision={revision}>
          <Outlet />
        </PreviewPane>
      ) : (
        <Outlet />
      )}
      <StepBar {...steps} />
    </>
  );
}
