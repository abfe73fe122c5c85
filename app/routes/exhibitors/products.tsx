import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { FormProblems } from "~/features/accounts/FormProblems";
import { productForm, removeProductForm } from "~/features/techfest/exhibitors/applying/applying.form";
import {
  changeProduct,
  readMyApplication,
  removeProduct,
} from "~/features/techfest/exhibitors/applying/edit.service.server";
import { PartPage } from "~/features/techfest/exhibitors/applying/PartPage";
import { ProductsForm } from "~/features/techfest/exhibitors/applying/ProductsForm";
import { localized, textFor } from "~/i18n/catalogue";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useLocale, useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { pageMeta } from "~/routes/shell/page-meta";
import { requestContext } from "~/server/context.server";
import { param, redirectWithNotice, requireViewer } from "~/server/door.server";
import { invalid, orThrow, parseFields, readFormData, refused } from "~/server/form.server";
import { PageHeader } from "~/ui/PageHeader";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  return orThrow(await readMyApplication(ctx, param(params, "applicationId")));
}

/** A new product comes back opened, so that its photo can follow. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  requireViewer(ctx, request);
  const id = param(params, "applicationId");
  const t = textFor(exhibitorsText, ctx.locale).products;
  const fields = await readFormData(request);
  if (fields.get("act") === "save") {
    const form = parseFields(productForm, fields, request);
    if (!form.ok) return invalid(form);
    const saved = await changeProduct(ctx, id, form.value);
    if (!saved.ok) return refused(saved.error, form);
    const opened = form.value.productId ? "" : `?sua=${saved.value.productId}`;
    return redirectWithNotice(paths.myBoothProducts(id) + opened, t.added);
  }
  const form = parseFields(removeProductForm, fields, request);
  if (!form.ok) return invalid(form);
  const removed = await removeProduct(ctx, id, form.value);
  return removed.ok ? redirectWithNotice(paths.myBoothProducts(id), t.removed) : refused(removed.error, form);
}

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, (locale) => ({ title: textFor(exhibitorsText, locale).products.title }));

export default function Products() {
  const application = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  const t = useText(exhibitorsText).products;
  const locale = useLocale();
  const [search] = useSearchParams();
  return (
    <>
      <PageHeader
        eyebrow={localized(application.sign, locale)}
        backTo={paths.myBooth(application.id)}
        title={t.title}
      />
      <FormProblems state={state} />
      <PartPage application={application} part="products">
        <ProductsForm application={application} state={state} editing={search.get("sua")} />
      </PartPage>
    </>
  );
}
