/**
 * Tries again what failed. The whole page is asked for anew: a browser keeps
 * the failure of a script for as long as the page lives, and the address holds
 * the view.
 */
export const reloadPage = (): void => {
  location.reload();
};
