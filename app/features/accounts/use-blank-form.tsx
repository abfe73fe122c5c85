import { useLocation } from "@remix-run/react";
import { type RefObject, useEffect } from "react";

/** Blanks a form once what it sent was done and the page was come back to, so that no password stays in it. */
export function useBlankForm(form: RefObject<HTMLFormElement>, wasRefused: boolean): void {
  const { key } = useLocation();
  useEffect(() => {
    if (key !== "default" && !wasRefused) form.current?.reset();
  }, [key, wasRefused, form]);
}
