import type { DialectName } from "../dialect";

/**
 * One migration: its statements in order. `code` is the type of text that is compared byte by byte on both
 * databases (ids, codes, slugs, sort keys, instants).
 */
export type Ddl = (given: { readonly dialect: DialectName; readonly code: string }) => readonly string[];
