import * as z from "zod";
import { type ProjectField, projectFields, type Tier, type Tiers, tiers } from "../project";

const shape = Object.fromEntries(projectFields.map((field) => [field, z.enum(tiers).optional()])) as Record<
  ProjectField,
  z.ZodOptional<z.ZodEnum<{ [Key in Tier]: Key }>>
>;

/** A tier for each field; one that isn't sent stays as it is. */
export const tiersForm = z
  .object(shape)
  .transform(
    (sent) => Object.fromEntries(Object.entries(sent).filter(([, tier]) => tier !== undefined)) as Partial<Tiers>,
  );
