import { index, layout, type RouteConfig, route } from "@remix-run/route-config";

// The site's table of contents. Addresses are the same as in paths.ts; app/doors.test.ts holds them against each other.
export default [
  layout("routes/shell/front.tsx", [
    // portal

    // accounts

    // administration

    // directory

    // competitions for everyone
    route("ban-to-chuc", "routes/organizing/competitions.tsx"),

    // entries

    // judges

    route("*", "routes/shell/missing.tsx"),
  ]),
  // organizers' desks
  route("ban-to-chuc/:competitionId", "routes/desk/layout.tsx", [
    index("routes/desk/overview.tsx"),
    // entries

    // judges and rounds

    // results

    // people and records

    // set-up
  ]),

  // resources: no page of their own
] satisfies RouteConfig;
