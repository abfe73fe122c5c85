import { Form } from "@remix-run/react";
import type { FormState } from "~/core/form";
import { assignmentText } from "~/i18n/assignment";
import { useText } from "~/i18n/use-text";
import { Button } from "~/ui/Button";
import { Checkbox } from "~/ui/Checkbox";
import { RadioGroup } from "~/ui/RadioGroup";
import { Section } from "~/ui/Section";
import { TextField } from "~/ui/TextField";
import { type RunKind, runKinds } from "./run";

type Props = {
  readonly action: string;
  readonly floorShare: number;
  readonly initial: RunKind;
  readonly seed?: number;
  readonly state?: FormState | undefined;
  /** the draft whose pinned pairs may be kept */
  readonly pins?: { readonly runId: string; readonly count: number } | null;
};

/** What is asked of a run; what is rarely changed is folded away. */
export function RunForm({ action, floorShare, initial, seed = 1, state, pins = null }: Props) {
  const t = useText(assignmentText).form;
  const typed = (name: string, otherwise: string) => {
    const value = state?.values[name];
    return typeof value === "string" ? value : otherwise;
  };
  const isEven = state?.values.act !== "run" || state.values.even === "yes";
  const error = (name: string) => state?.errors[name]?.join(" ");
  return (
    <Section level={3} title={t.title} description={t.help}>
      <Form method="post" action={action} className="grid gap-4">
        <RadioGroup
          name="kind"
          label={t.kind}
          defaultValue={typed("kind", initial)}
          choices={runKinds.map((kind) => ({ value: kind, label: t.kinds[kind], help: t.kindHelp[kind] }))}
        />
        {pins && <Checkbox name="pinsOf" value={pins.runId} defaultChecked label={t.pins(pins.count)} />}
        <details open={Boolean(error("floorShare") || error("seed"))}>
          <summary className="link w-fit text-table pointer-coarse:py-3">{t.more}</summary>
          <div className="mt-3 grid gap-4">
            <TextField
              name="floorShare"
              label={t.floorShare}
              help={t.floorShareHelp}
              inputMode="numeric"
              defaultValue={typed("floorShare", String(floorShare))}
              error={error("floorShare")}
            />
            <Checkbox name="even" value="yes" defaultChecked={isEven} label={t.even} />
            <TextField
              name="seed"
              label={t.seed}
              help={t.seedHelp}
              inputMode="numeric"
              defaultValue={typed("seed", String(seed))}
              error={error("seed")}
            />
          </div>
        </details>
        <Button icon="swap" className="w-fit" name="act" value="run">
          {t.submit}
        </Button>
      </Form>
    </Section>
  );
}
