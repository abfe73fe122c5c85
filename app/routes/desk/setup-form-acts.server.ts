import {
  blockForm,
  copyForm,
  manyForm,
  questionForm,
  stepForm,
} from "~/features/competition/entry-form-builder/builder.form";
import {
  addMany,
  copyQuestion,
  insertBlock,
  moveInForm,
  removeFromForm,
  saveQuestion,
  saveStep,
} from "~/features/competition/entry-form-builder/builder.service.server";
import { openAt } from "~/features/competition/entry-form-builder/opened";
import { commitmentForm } from "~/features/competition/setup/basics.form";
import { changeCommitment } from "~/features/competition/setup/basics.service.server";
import { moveForm, removeForm } from "~/features/competition/setup/typed.form";
import { textFor } from "~/i18n/catalogue";
import { formBuilderText } from "~/i18n/form-builder";
import { paths } from "~/paths";
import type { Ctx } from "~/server/context.server";
import { type SetupAct, setupAct } from "./setup-acts.server";
import { removedWords, savedWords } from "./setup-page";

const saved = { to: paths.deskForm, words: savedWords };
const words = (ctx: Pick<Ctx, "locale">) => textFor(formBuilderText, ctx.locale).add;
const beside = { question_order: "showIf.field", division_unknown: "divisions", question_in_rule: "type" } as const;

/** What the builder's page can do, by the posted act. */
export const formActs: Readonly<Record<string, SetupAct>> = {
  saveStep: setupAct(stepForm, saveStep, saved),
  saveQuestion: setupAct(questionForm, saveQuestion, {
    to: (id, { key, step, next }) =>
      next === "add" ? openAt.adding(paths.deskForm(id), step, key) : openAt.row(paths.deskForm(id), key),
    words: savedWords,
    beside,
  }),
  addMany: setupAct(manyForm, addMany, {
    to: (id, { key }) => openAt.row(paths.deskForm(id), key),
    words: (ctx, { count }) => words(ctx).added(count),
  }),
  insertBlock: setupAct(blockForm, insertBlock, {
    to: (id, { key }) => openAt.row(paths.deskForm(id), key),
    words: (ctx, { count }) => words(ctx).added(count),
  }),
  copy: setupAct(copyForm, copyQuestion, {
    to: (id, { key }) => openAt.field(paths.deskForm(id), key),
    words: (ctx) => words(ctx).copied,
  }),
  remove: setupAct(removeForm, removeFromForm, { ...saved, words: removedWords }),
  move: setupAct(moveForm, moveInForm, {
    ...saved,
    to: (id, key) => openAt.row(paths.deskForm(id), key),
  }),
  saveCommitment: setupAct(commitmentForm, changeCommitment, saved),
};
