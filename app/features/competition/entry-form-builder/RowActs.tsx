import { Form, Link } from "@remix-run/react";
import { formBuilderText } from "~/i18n/form-builder";
import { useText } from "~/i18n/use-text";
import { paths } from "~/paths";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Menu } from "~/ui/Menu";
import { openAt } from "./opened";

type Props = {
  builder: { readonly id: string; readonly revision: number };
  /** the question's key, or "step." and the step's */
  id: string;
  name: string;
  isFirst: boolean;
  isLast: boolean;
  /** absent for a step */
  question?: { readonly step: string } | undefined;
};

/** What can be done with a row besides opening it: plain forms and links, so that all of it works without a script. */
export function RowActs({ builder, id, name, isFirst, isLast, question }: Props) {
  const t = useText(formBuilderText).row;
  const here = paths.deskForm(builder.id);
  const moves = [
    { direction: "up", icon: "arrow-up", isOff: isFirst, words: t.up, named: t.upNamed(name) },
    { direction: "down", icon: "arrow-down", isOff: isLast, words: t.down, named: t.downNamed(name) },
  ] as const;
  const hidden = (act: string) =>
    Object.entries({ act, id, revision: builder.revision }).map(([key, value]) => (
      <input key={key} type="hidden" name={key} value={value} />
    ));
  return (
    <div className="flex flex-none items-center">
      <Form method="post" preventScrollReset className="hidden items-center sm:flex">
        {hidden("move")}
        {moves.map(({ direction, icon, isOff, named }) => (
          <Button
            key={direction}
            kind="quiet"
            size="small"
            icon={icon}
            iconOnly
            name="direction"
            value={direction}
            disabled={isOff}
          >
            {named}
          </Button>
        ))}
      </Form>
      <Menu label={<Icon name="more" />} name={t.menu(name)} className="btn btn-quiet btn-icon">
        {question && (
          <>
            <Link className="menu-item" to={openAt.adding(here, question.step, id)} preventScrollReset>
              <Icon name="plus" />
              {t.insert}
            </Link>
            <Form method="post" preventScrollReset>
              {hidden("copy")}
              <button type="submit" className="menu-item">
                <Icon name="copy" />
                {t.copy}
              </button>
            </Form>
          </>
        )}
        <Form method="post" preventScrollReset className="sm:hidden">
          {hidden("move")}
          {moves.map(({ direction, icon, isOff, words }) => (
            <button
              type="submit"
              key={direction}
              className="menu-item"
              name="direction"
              value={direction}
              disabled={isOff}
            >
              <Icon name={icon} />
              {words}
            </button>
          ))}
        </Form>
        <Link className="menu-item" to={openAt.removal(here, id)} preventScrollReset>
          <Icon name="trash" />
          {t.remove}
        </Link>
      </Menu>
    </div>
  );
}
