let answered: string | null = null;

/** Notes the path of the sheet whose act this device answers by itself; null: the server answers it. */
export function answerHere(pathname: string | null): void {
  answered = pathname;
}

/** Whether an act was answered by this device: nothing else on the page changes by it, and the server may be out of reach. */
export function isAnsweredHere(formAction: string | undefined): boolean {
  return answered !== null && formAction?.split("?")[0] === answered;
}
