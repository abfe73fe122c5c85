import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { FormDifferenceList } from "~/features/competition/entry/form-version/FormDifferenceList";
import { adoptForm } from "~/features/competition/entry/form-version/form-version.form";
import { adoptNewestForm, readFormNews } from "~/features/competition/entry/form-version/form-version.service.server";
import { localized, textFor } from "~/i18n/catalogue";
import { formVersionText } from "~/i18n/form-version";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseForm, refused } from "~/server/form.server";
import { Button } from "~/ui/Button";
import { EmptyState } from "~/ui/EmptyState";
import { Notice } from "~/ui/Notice";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readFormNews(ctx, param(params, "entryId")));
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const form = await parseForm(adoptForm, request);
  if (!form.ok) return invalid(form);
  const entryId = param(params, "entryId");
  const adopted = await adoptNewestForm(ctx, entryId, form.value);
  if (!adopted.ok) return refused(adopted.error, form);
  const { version, toAnswer } = adopted.value;
  return redirectWithNotice(
    paths.myEntry(entryId),
    textFor(formVersionText, ctx.locale).adopted(version, toAnswer.length),
  );
}

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  pageMeta(matches, (locale) => ({
    title: `${textFor(formVersionText, locale).title} · ${data?.entry.title ?? ""}`,
  }));

export default function FormVersionPage() {
  const { entry, news } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(formVersionText);
  const reasons = useText(refusalText);
  const locale = useLocale();
  const header = <PageHeader eyebrow={entry.title} backTo={paths.myEntry(entry.id)} title={t.title} />;
  if (!news) {
    return (
      <>
        {header}
        <EmptyState title={t.upToDate} action={<Button to={paths.myEntry(entry.id)}>{t.back}</Button>} />
      </>
    );
  }
  return (
    <>
      {header}
      <FormProblems state={state} />
      <p className="measure text-stone">{t.about}</p>
      {news.toAnswer.length > 0 && (
        <div className="my-6">
          <Notice tone="turmeric" title={t.waiting}>
            <ul className="list-disc pl-5">
              {news.toAnswer.map((label) => (
                <li key={label.vi}>{localized(label, locale)}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <p className="mt-4 text-table text-stone">{t.version(news.own, news.version)}</p>
      <FormDifferenceList difference={news.difference} />
      <Form method="post" className="mt-6 flex flex-wrap gap-3">
        <input type="hidden" name="formId" value={news.formId} />
        <Button kind="primary" blockedBecause={news.refusal ? reasons[news.refusal] : undefined}>
          {t.adopt}
        </Button>
        <Button kind="quiet" to={paths.myEntry(entry.id)}>
          {t.back}
        </Button>
      </Form>
    </>
  );
}
