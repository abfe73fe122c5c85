/** The `act` that a flag's form posts to the page of its entry. */
export const clearFlagAct = "clear_flag";
