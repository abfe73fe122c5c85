import { layout, type RouteConfig, route } from "@remix-run/route-config";

// The site's table of contents. Addresses are the same as in paths.ts; app/doors.test.ts holds them against each other.
export default [
  layout("routes/shell/front.tsx", [
    // portal

    // accounts

    // administration

    // directory

    // competitions for everyone

    // entries

    // judges

    route("*", "routes/shell/missing.tsx"),
  ]),
  // organizers' desks

  // resources: no page of their own
] satisfies RouteConfig;
