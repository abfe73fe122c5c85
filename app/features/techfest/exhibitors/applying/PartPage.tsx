import type { ReactNode } from "react";
import { exhibitorsText } from "~/i18n/exhibitors";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Stepper } from "~/ui/Stepper";
import type { MyApplication } from "./edit.service.server";

type Part = "details" | "products" | "wishes";
type Props = { application: MyApplication; part: Part; children: ReactNode };

/** A part of an application with the others beside it; the plan of the wishes takes all the width there is. */
export function PartPage({ application, part, children }: Props) {
  const t = useText(exhibitorsText).own;
  const { id, missing, products, wishes } = application;
  const lacks = (of: Part) => missing.filter((one) => (one === "products") === (of === "products")).length;
  const isDone = { details: lacks("details") === 0, products: products.length > 0, wishes: wishes.length > 0 };
  const addresses = {
    details: paths.myBoothDetails(id),
    products: paths.myBoothProducts(id),
    wishes: paths.myBoothWishes(id),
  };
  const steps = (["details", "products", "wishes"] as const).map((step) => ({
    id: step,
    label: t[step],
    to: addresses[step],
    state: step === part ? ("current" as const) : isDone[step] ? ("done" as const) : ("todo" as const),
    ...(step !== "wishes" && lacks(step) > 0 ? { missing: lacks(step) } : {}),
  }));
  return (
    <div className={part === "wishes" ? "grid gap-x-10 gap-y-6 lg:grid-cols-[13rem_minmax(0,1fr)]" : "form-page"}>
      <Stepper steps={steps} />
      <div className="min-w-0">{children}</div>
    </div>
  );
}
