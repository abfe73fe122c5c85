import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { uiText } from "~/i18n/ui";
import { useText } from "~/i18n/use-text";
import { Icon } from "./Icon";

interface Props {
  title: ReactNode;
  description?: ReactNode;
  /** The button that opens it; leave out when `open` is held outside. */
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** `side`: a panel at the right, a sheet from below on a phone. */
  kind?: "centre" | "side";
  children?: ReactNode;
  /** Buttons at the foot. */
  actions?: ReactNode;
}

/** A question or a small task in front of the page; Escape and the ground behind close it. */
export function Dialog({ title, description, trigger, open, onOpenChange, kind = "centre", children, actions }: Props) {
  const t = useText(uiText);
  return (
    <Radix.Root {...(open === undefined ? {} : { open })} {...(onOpenChange ? { onOpenChange } : {})}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className="veil" />
        <Radix.Content
          className={kind === "side" ? "panel" : "dialog"}
          {...(description ? {} : { "aria-describedby": undefined })}
        >
          <div className="dialog-head">
            <Radix.Title className="text-h3">{title}</Radix.Title>
            <Radix.Close className="btn btn-quiet btn-icon -mt-2 -mr-2">
              <Icon name="x" label={t.close} />
            </Radix.Close>
          </div>
          {description && <Radix.Description className="text-stone">{description}</Radix.Description>}
          {children && <div className="dialog-body">{children}</div>}
          {actions && <div className="dialog-actions">{actions}</div>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
