import { forwardRef, type InputHTMLAttributes } from "react";
import { Icon } from "./Icon";

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & {
  /** Read out; the placeholder may say more. */
  label: string;
};

/** The search box of a list. The key `/` reaches it (see use-table-keys.ts) through its data attribute. */
export const SearchField = forwardRef<HTMLInputElement, Props>(function SearchField(
  { label, className = "", ...rest },
  ref,
) {
  return (
    <div className={`affix ${className}`}>
      <span className="affix-start">
        <Icon name="search" />
      </span>
      <input
        name="q"
        placeholder={label}
        {...rest}
        ref={ref}
        type="search"
        aria-label={label}
        data-search
        className="input"
      />
    </div>
  );
});
