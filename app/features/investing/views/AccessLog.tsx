import type { ProjectField } from "~/features/directory/project";
import { formatDateTime, formatList } from "~/i18n/format";
import { investingText } from "~/i18n/investing";
import { useLocale, useText } from "~/i18n/use-text";
import { Timeline } from "~/ui/Timeline";
import { positionOf } from "../investor";
import type { ViewKind } from "./view";

type View = {
  readonly id: string;
  readonly name: string;
  readonly firm: string;
  readonly position: string;
  readonly what: ViewKind;
  readonly fields: readonly ProjectField[];
  readonly lastAt: string;
  readonly times: number;
};

/** Who of the investors read what that isn't public, newest first. */
export function AccessLog({ views }: { views: readonly View[] }) {
  const t = useText(investingText).founder;
  const locale = useLocale();
  return (
    <Timeline
      moments={views.map((view) => ({
        id: view.id,
        when: [formatDateTime(view.lastAt, locale), t.viewers.times(view.times)].join(" · "),
        what: (
          <p>
            <span className="font-semibold">{view.name || t.erased}</span> {t.viewers.what[view.what]}
          </p>
        ),
        note: (
          <>
            <p>{positionOf(view)}</p>
            <p>
              {t.viewers.fields(
                formatList(
                  view.fields.map((field) => t.fieldNames[field]),
                  locale,
                ),
              )}
            </p>
          </>
        ),
        tone: view.what === "record" ? "cham" : "sky",
      }))}
    />
  );
}
