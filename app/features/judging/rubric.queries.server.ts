import { readJson } from "~db/read-json";
import { type RubricDefinition, rubricSchema } from "./rubric";

const remembered = 100;
const known = new Map<string, RubricDefinition>();

/** A stored rubric. The same text is parsed once: a round's sheets all share a few definitions. */
export function readRubric(definition: string): RubricDefinition {
  const found = known.get(definition);
  if (found) return found;
  const rubric = readJson(rubricSchema, definition);
  const [oldest] = known.keys();
  if (known.size >= remembered && oldest !== undefined) known.delete(oldest);
  known.set(definition, rubric);
  return rubric;
}
