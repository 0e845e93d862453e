/**
 * Leaves the reader the still picture, in its own language, as it stands where
 * no script runs: whole, and without the controls that only the app can work.
 */
export function keepPicture(lang: string): void {
  const { documentElement: html } = document;
  html.lang = lang;
  html.dataset["picture"] = "shown";
  delete html.dataset["script"];
}
