import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "~/features/accounts/sign-in.service.server";
import { accountsText } from "~/i18n/accounts";
import { textFor } from "~/i18n/catalogue";
import { paths } from "~/paths";
import { requestContext } from "~/server/context.server";
import { redirectWithNotice } from "~/server/door.server";

/** Reading never signs anyone out. */
export function loader() {
  return redirect(paths.home());
}

export async function action({ request, context }: ActionFunctionArgs) {
  const ctx = await requestContext(request, context);
  const { cookie } = await signOut(ctx);
  const response = redirectWithNotice(paths.home(), textFor(accountsText, ctx.locale).signOut.done);
  response.headers.append("set-cookie", cookie);
  return response;
}
