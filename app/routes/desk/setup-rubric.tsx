import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { removeForm } from "~/features/competition/setup/typed.form";
import { beginCorrectionForm, proposeCorrectionForm } from "~/features/judging/correction/correction.form";
import { beginCorrection, proposeCorrection } from "~/features/judging/correction/correction.service.server";
import { criterionForm } from "~/features/judging/criterion.form";
import {
  groupForm,
  moveNodeForm,
  nodePlaceForm,
  rescaleForm,
  rubricHeadForm,
  stepNodeForm,
} from "~/features/judging/rubric.form";
import { readRubricSetup, removeRubric, saveRubricHead } from "~/features/judging/rubric.service.server";
import {
  moveInRubric,
  removeFromRubric,
  rescaleRubric,
  saveCriterion,
  saveGroup,
  stepInRubric,
} from "~/features/judging/rubric-node.service.server";
import { RubricEditor } from "~/features/judging/setup/RubricEditor";
import { type Locale, localized, textFor } from "~/i18n/catalogue";
import { rubricText } from "~/i18n/rubric";
import { setupText } from "~/i18n/setup";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { param, requireViewer } from "~/server/door.server";
import { orThrow } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";
import { performAct, setupAct } from "./setup-acts.server";
import { removedWords, revalidateOnClash, savedWords, setupMeta } from "./setup-page";

export const meta = setupMeta("rounds");
export const shouldRevalidate = revalidateOnClash;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readRubricSetup(ctx, param(params, "competitionId"), param(params, "rubricId")));
}

const toldWords =
  (key: "begun" | "sent") =>
  ({ locale }: { readonly locale: Locale }) =>
    textFor(rubricText, locale).correction[key];

export function action(args: ActionFunctionArgs) {
  const saved = { to: paths.deskRubric, words: savedWords };
  return performAct(args, {
    saveHead: setupAct(rubricHeadForm, saveRubricHead, saved),
    saveCriterion: setupAct(criterionForm, saveCriterion, saved),
    saveGroup: setupAct(groupForm, saveGroup, saved),
    remove: setupAct(nodePlaceForm, removeFromRubric, { ...saved, words: removedWords }),
    step: setupAct(stepNodeForm, stepInRubric, saved),
    move: setupAct(moveNodeForm, moveInRubric, saved),
    rescale: setupAct(rescaleForm, rescaleRubric, saved),
    beginCorrection: setupAct(beginCorrectionForm, beginCorrection, {
      to: paths.deskRubric,
      words: toldWords("begun"),
    }),
    proposeCorrection: setupAct(proposeCorrectionForm, proposeCorrection, {
      to: paths.deskRubric,
      words: toldWords("sent"),
    }),
    removeRubric: setupAct(removeForm, removeRubric, { to: paths.deskRounds, words: removedWords }),
  });
}

export default function SetupRubric() {
  const setup = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(setupText).rubrics;
  const locale = useLocale();
  const [search] = useSearchParams();
  const opened = { edited: search.get("sua"), added: search.get("them"), isGroup: search.has("nhom") };
  return (
    <>
      <PageHeader
        kind="desk"
        title={localized(setup.rubric.name, locale)}
        eyebrow={t.back}
        backTo={paths.deskRounds(setup.id)}
        description={t.version(setup.rubric.version)}
      />
      <RubricEditor setup={setup} state={state} opened={opened} />
    </>
  );
}
