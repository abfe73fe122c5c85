import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { emptyFormState, type FormState } from "~/core/form";
import { newId } from "~/core/id";
import { Beginnings } from "~/features/judging/edition/Beginnings";
import { EditionForm } from "~/features/judging/edition/EditionForm";
import { newEditionForm } from "~/features/judging/edition/edition.form";
import {
  createEdition,
  type EditionPlan,
  readBeginnings,
  readPlan,
} from "~/features/judging/edition/edition.service.server";
import { SetupFaults, type UploadFault } from "~/features/judging/edition/SetupFaults";
import { localized, textFor } from "~/i18n/catalogue";
import { editionText } from "~/i18n/edition";
import { organizingText } from "~/i18n/organizing";
import { refusalText } from "~/i18n/refusal";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, invalidField, orThrow, parseFields, readFormData, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";
import { choiceOf, uploadOf } from "./edition-choice.server";

/** A form that came back, with the uploaded file it belongs to, or why there is none. */
type Answer = { form: FormState; upload?: { text: string; page: EditionPlan }; fault?: UploadFault };

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(editionText, locale).begin.title }));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const choice = choiceOf(request.url);
  const chosen = new URL(request.url).searchParams.get("to-chuc");
  return choice
    ? { page: orThrow(await readPlan(ctx, choice)), beginnings: null, chosen, id: newId() }
    : { page: null, beginnings: orThrow(await readBeginnings(ctx)), chosen, id: newId() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  orThrow(await readBeginnings(ctx));
  const fields = await readFormData(request);
  const upload = choiceOf(request.url) ? undefined : await uploadOf(fields, ctx.locale);
  if (upload && !upload.ok) return data<Answer>({ form: emptyFormState, fault: upload.fault }, { status: 422 });
  const choice = upload?.choice ?? choiceOf(request.url) ?? { kind: "empty" as const };
  const shown = upload ? { upload: { text: upload.text, page: orThrow(await readPlan(ctx, choice)) } } : {};
  if (fields.get("act") === "read") return data<Answer>({ form: emptyFormState, ...shown });
  const form = parseFields(newEditionForm, fields, request);
  const back = ({ data: state, init }: ReturnType<typeof refused>) =>
    data<Answer>({ form: state, ...shown }, init ?? {});
  if (fields.get("then") === "dates")
    return data<Answer>({ form: { ...emptyFormState, values: form.values }, ...shown });
  if (!form.ok) return back(invalid(form));
  const made = await createEdition(ctx, form.value, choice);
  if (made.ok) return redirectWithNotice(paths.deskSetup(made.value.id), textFor(editionText, ctx.locale).plan.created);
  return back(
    made.error === "slug_taken"
      ? invalidField(form, "slug", textFor(refusalText, ctx.locale).slug_taken)
      : refused(made.error, form),
  );
}

export default function NewCompetition() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useText(editionText);
  const organizing = useText(organizingText).list.title;
  const locale = useLocale();
  const page = loaded.page ?? answer?.upload?.page;
  const from = page?.source?.name ?? (page?.kind === "empty" ? undefined : page?.plan.name);
  return (
    <>
      <PageHeader
        title={page ? t.plan.title[page.kind] : t.begin.title}
        description={page ? (from ? t.plan.from(localized(from, locale)) : t.begin.emptyHelp) : t.begin.description}
        eyebrow={page ? t.begin.title : organizing}
        backTo={page ? paths.newCompetition() : paths.organizing()}
      />
      {answer?.fault && <SetupFaults fault={answer.fault} />}
      {page ? (
        <EditionForm
          page={page}
          state={answer?.form}
          chosen={loaded.chosen}
          document={answer?.upload?.text}
          newId={loaded.id}
        />
      ) : (
        loaded.beginnings && <Beginnings beginnings={loaded.beginnings} />
      )}
    </>
  );
}
