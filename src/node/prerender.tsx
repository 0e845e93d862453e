import { readFile } from "node:fs/promises";
import * as path from "node:path";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { StaticRouter } from "react-router";
import { parse } from "valibot";
import { readPath } from "../address/paths.ts";
import { localeOf, readSettings } from "../address/settings.ts";
import { Views } from "../app/App.tsx";
import { routes } from "../app/routes.tsx";
import { knownAddresses, loadView } from "../app/view.ts";
import { showLocale, shownTranslation } from "../i18n/set-up.ts";
import {
  corpusQuery,
  figuresQuery,
  indicatorsQuery,
  reportQuery,
  sentencesQuery,
} from "../loading/queries.ts";
import { CorpusSchema } from "../model/corpus.ts";
import { decodeFigures, FigureColumnsSchema, SentencesSchema } from "../model/dataset.ts";
import { IndicatorsSchema } from "../model/indicator.ts";
import { CuratedReportSchema } from "../model/report.ts";
import type { Locale, Script } from "../model/words.ts";

/** A view as a still picture, to be put into a page. */
export interface Picture {
  /** Where the page lies in the built site. */
  readonly file: string;
  /** The address that it shows, with the base path. */
  readonly address: string;
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  /** What stands above it where no script runs. */
  readonly note: string;
  /** A report's copy in the other script. */
  readonly other: { readonly href: string; readonly locale: Locale; readonly text: string } | null;
  /** Whether the app takes its place; a copy in the other script stays as it is. */
  readonly isReplaced: boolean;
}

const NOT_FOUND = "/404";

// Only the app reads these, and a picture has hundreds of marks that carry them.
const FOR_THE_APP = / data-(?:discover|mark|sentence)="[^"]*"/gu;

/**
 * Draws every address that is known at build, and the one of no page, from the
 * app's own components and the made data. Each report is drawn in both scripts.
 */
export async function prerender(data: string, base: string): Promise<readonly Picture[]> {
  const basename = base.replace(/(.)\/$/u, "$1");
  const { queries, corpus } = await readData(data);
  const draw = (pathname: string, script: Script) =>
    drawView({ pathname, basename, script, queries });

  const pictures: Picture[] = [];
  for (const address of [...knownAddresses(routes, corpus), NOT_FOUND]) {
    pictures.push(await draw(address, "hans"));
  }
  for (const { id } of corpus.places) pictures.push(await draw(readPath(id).pathname, "hant"));
  return pictures;
}

/** The data of the site, as the app has it when it begins. */
async function readData(data: string) {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(data, file), "utf8"));
  const queries = new QueryClient();
  const corpus = parse(CorpusSchema, await read("corpus.json"));
  const figures = decodeFigures(parse(FigureColumnsSchema, await read("figures.json")));
  queries.setQueryData(corpusQuery.queryKey, corpus);
  queries.setQueryData(figuresQuery.queryKey, figures);
  const { indicators } = parse(IndicatorsSchema, await read("indicators.json"));
  queries.setQueryData(indicatorsQuery.queryKey, indicators);
  queries.setQueryData(
    sentencesQuery.queryKey,
    parse(SentencesSchema, await read("sentences.json")),
  );
  for (const { id } of corpus.places) {
    const report = parse(CuratedReportSchema, await read(`reports/${id}.json`));
    queries.setQueryData(reportQuery(id).queryKey, report);
  }
  return { queries, corpus };
}

interface View {
  readonly pathname: string;
  readonly basename: string;
  readonly script: Script;
  readonly queries: QueryClient;
}

async function drawView({ pathname, basename, script, queries }: View): Promise<Picture> {
  const root = basename === "/" ? "" : basename;
  const address = pathname === "/" ? basename : `${root}${pathname}`;
  // A copy in the other script asks for it wherever it leads; the page itself asks for nothing.
  const search = script === "hant" ? "?lang=zh&script=hant" : "";
  const locale = localeOf(readSettings(new URLSearchParams(search)));
  await showLocale(locale);
  const { t } = shownTranslation();
  await loadView(routes, { pathname: address, base: basename }, queries);
  const markup = renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <StaticRouter location={`${address}${search}`} basename={basename}>
        <Views />
      </StaticRouter>
    </QueryClientProvider>,
  );
  const isReport = pathname.startsWith("/read/");
  const inOther = script === "hant" ? "zh-Hans" : "zh-Hant";
  return {
    file: fileOf(pathname, script),
    address,
    locale,
    ...takeHead(markup.replaceAll(FOR_THE_APP, "")),
    note: t("still.note"),
    other: isReport
      ? {
          href: script === "hant" ? address : `${address}/hant.html`,
          locale: inOther,
          text: t("still.otherScript"),
        }
      : null,
    isReplaced: script === "hans",
  };
}

function fileOf(pathname: string, script: Script): string {
  if (pathname === NOT_FOUND) return "404.html";
  return path.join(pathname.slice(1), script === "hant" ? "hant.html" : "index.html");
}

const TITLE = /<title>([^<]*)<\/title>/u;
const DESCRIPTION = /<meta name="description" content="([^"]*)"\/>/u;

/** Takes out of a view's markup what belongs into the head of its page, as escaped text. */
function takeHead(markup: string) {
  const [, title] = TITLE.exec(markup) ?? [];
  const [, description] = DESCRIPTION.exec(markup) ?? [];
  if (title === undefined || description === undefined) {
    throw new RangeError(`a view without title or description: ${markup.slice(0, 200)}`);
  }
  return { title, description, html: markup.replace(TITLE, "").replace(DESCRIPTION, "") };
}
