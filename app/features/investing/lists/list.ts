/** How much an investor keeps at most. */
export const mostLists = 30;
export const mostInList = 200;
