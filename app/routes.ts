import { index, layout, type RouteConfig, route } from "@remix-run/route-config";

// The site's table of contents. Addresses are the same as in paths.ts; app/doors.test.ts holds them against each other.
export default [
  layout("routes/shell/front.tsx", [
    // portal

    // accounts
    route("dang-nhap", "routes/accounts/sign-in.tsx"),
    route("dang-ky", "routes/accounts/sign-up.tsx"),
    route("xac-minh/:token", "routes/accounts/verify-email.tsx"),
    route("quen-mat-khau", "routes/accounts/forgot-password.tsx"),
    route("dat-lai-mat-khau/:token", "routes/accounts/reset-password.tsx"),
    route("loi-moi/:token", "routes/accounts/invitation.tsx"),
    route("quan-tri-dau-tien/:token", "routes/accounts/first-admin.tsx"),

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
  route("dang-xuat", "routes/accounts/sign-out.tsx"),
  route("tuy-chon", "routes/accounts/preferences.tsx"),
] satisfies RouteConfig;
