import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { ProjectTabs } from "~/features/directory/ProjectTabs";
import { setTiers } from "~/features/directory/project.service.server";
import { TierForm } from "~/features/directory/tiers/TierForm";
import { tiersForm } from "~/features/directory/tiers/tiers.form";
import { Grants } from "~/features/investing/grants/Grants";
import { grantForm, revokeForm } from "~/features/investing/grants/grant.form";
import { giveGrant, readOpenings, revokeGrant } from "~/features/investing/grants/grant.service.server";
import { SeeAs } from "~/features/investing/grants/SeeAs";
import { textFor } from "~/i18n/catalogue";
import { investingText } from "~/i18n/investing";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readOpenings(ctx, param(params, "projectId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const projectId = param(params, "projectId");
  const fields = await readFormData(request);
  const t = textFor(investingText, ctx.locale).founder;
  const to = paths.projectVisibility(projectId);
  if (fields.get("act") === "grant") {
    const form = parseFields(grantForm, fields, request);
    if (!form.ok) return invalid(form);
    const given = await giveGrant(ctx, projectId, form.value);
    return given.ok ? redirectWithNotice(to, t.grants.given) : refused(given.error, form);
  }
  if (fields.get("act") === "revoke") {
    const form = parseFields(revokeForm, fields, request);
    if (!form.ok) return invalid(form);
    const revoked = await revokeGrant(ctx, projectId, form.value.grantId);
    return revoked.ok ? redirectWithNotice(to, t.grants.revoked) : refused(revoked.error, form);
  }
  const form = parseFields(tiersForm, fields, request);
  if (!form.ok) return invalid(form);
  const saved = await setTiers(ctx, projectId, form.value);
  return saved.ok ? redirectWithNotice(to, t.visibility.saved) : refused(saved.error, form);
}

export function shouldRevalidate() {
  return true;
}

export const meta: MetaFunction<typeof loader> = ({ matches, data: found }) =>
  pageMeta(matches, (locale) => {
    const title = textFor(investingText, locale).founder.tabs.visibility;
    return { title: [title, found?.project.name].filter(Boolean).join(" · ") };
  });

export default function VisibilityPage() {
  const { project, grants, investors, knowing, today } = useLoaderData<typeof loader>();
  const busy = useNavigation().state === "submitting";
  const { tiers, isLead } = project;
  return (
    <>
      <ProjectTabs project={project} current="visibility" />
      <FormProblems state={useActionData<typeof action>()} />
      <TierForm tiers={tiers} isLead={isLead} busy={busy} />
      <SeeAs projectId={project.id} knowing={knowing} />
      <Grants {...{ grants, investors, tiers, today, isLead, busy }} />
    </>
  );
}
