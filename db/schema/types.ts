import type { ColumnType, Generated } from "kysely";

/** 0 or 1: neither driver binds `true` to an integer. */
export type Flag = 0 | 1;
/** A nullable column that an insert may leave out. */
export type Nullable<T> = ColumnType<T | null, T | null | undefined, T | null>;
/** A column with a default that an insert may leave out. */
export type Defaulted<T> = Generated<T>;
