import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { recusalForm } from "~/features/judging/sheet/recusal.form";
import { readRecusal, recuse } from "~/features/judging/sheet/recusal.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { judgingText } from "~/i18n/judging";
import { refusalText } from "~/i18n/refusal";
import { scoringText } from "~/i18n/scoring";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";
import { TextArea } from "~/ui/TextArea";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.title} · Khơi` : "Khơi" }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readRecusal(ctx, param(params, "assignmentId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(recusalForm, request);
  if (!form.ok) return invalid(form);
  const done = await recuse(ctx, param(params, "assignmentId"), form.value);
  if (!done.ok) return refused(done.error, form);
  return redirectWithNotice(paths.judging(), textFor(judgingText, ctx.locale).recusal.notice);
}

export default function RecusalPage() {
  const sheet = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(judgingText).recusal;
  const words = useText(scoringText).recusal;
  const refusals = useText(refusalText);
  const locale = useLocale();
  const typed = state?.values.reason;
  return (
    <div className="max-w-[42rem]">
      <PageHeader
        title={t.title}
        eyebrow={[sheet.number, sheet.title, localized(sheet.roundName, locale)].filter(Boolean).join(" · ")}
        backTo={paths.judgingSheet(sheet.assignmentId)}
        description={t.about}
      />
      <Form method="post" className="grid gap-6">
        {state?.refusal && <Notice tone="madder">{refusals[state.refusal]}</Notice>}
        <Checkbox
          name="conflict"
          value="1"
          label={words.conflict}
          help={words.conflictHelp}
          defaultChecked={state?.values.conflict === "1"}
        />
        <TextArea
          name="reason"
          label={t.reason}
          help={words.reasonHelp}
          required
          limit={1_000}
          error={state?.errors.reason?.[0]}
          defaultValue={typeof typed === "string" ? typed : ""}
        />
        <Button kind="primary" className="w-fit">
          {t.submit}
        </Button>
      </Form>
    </div>
  );
}
