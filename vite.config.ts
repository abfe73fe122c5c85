import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
}

const underTest = Boolean(process.env.VITEST);

export default defineConfig({
  plugins: underTest
    ? [tsconfigPaths()]
    : [
        tailwindcss(),
        remix({
          ignoredRouteFiles: ["**/*"],
          future: {
            v3_fetcherPersist: true,
            v3_relativeSplatPath: true,
            v3_throwAbortReason: true,
            v3_singleFetch: true,
            v3_lazyRouteDiscovery: true,
            v3_routeConfig: true,
          },
        }),
        tsconfigPaths(),
      ],
  test: {
    include: ["app/**/*.test.{ts,tsx}", "db/**/*.test.ts"],
    globalSetup: ["db/testing.setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
