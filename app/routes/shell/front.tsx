import { Outlet } from "@remix-run/react";
import { FaultPage } from "./FaultPage";
import { SiteShell } from "./SiteShell";

/** Every page that isn't a desk. */
export default function Front() {
  return (
    <SiteShell>
      <Outlet />
    </SiteShell>
  );
}

export function ErrorBoundary() {
  return <FaultPage />;
}
