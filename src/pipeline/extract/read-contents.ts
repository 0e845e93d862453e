import type { Figure } from "../../model/figure.ts";
import type { Paragraph, Sentence } from "../../model/report.ts";
import type { Topic } from "../../model/theme.ts";
import type { BothScripts } from "../../model/words.ts";
import { oneOf } from "../../text/characters.ts";
import type { ParagraphText } from "../document.ts";
import { closeUp, openUp } from "./close-up.ts";
import { customsOf, type Currency } from "./currency.ts";
import { readCues } from "./cues.ts";
import type { Calendar } from "./find-date.ts";
import { findWords } from "./find-words.ts";
import { Places } from "./places.ts";
import { readParts, type Part } from "./parts.ts";
import { readFigures } from "./read-figures.ts";
import { headingVillage } from "./read-scope.ts";
import {
  addScores,
  hear,
  hearThemes,
  rankThemes,
  readTopic,
  silence,
  type ThemeCues,
  type ThemeScores,
} from "./read-theme.ts";
import { readVoice } from "./read-voice.ts";
import { findTimes } from "./read-when.ts";
import { scanSentence } from "./scan-sentence.ts";
import { headsOf, NO_HEADS, type CellHeads } from "./table-head.ts";

export interface Contents {
  readonly paragraphs: readonly Paragraph[];
  /** In reading order, without overlap. */
  readonly figures: readonly Figure[];
}

/**
 * Reads themes, voices and figures from restored sentences. `published` is the
 * document's own date (ISO 8601) or null; only by it are 今年 and 1月12日 resolved.
 * `idAt` names a figure by where it begins in the restored text.
 */
export function readContents(
  paragraphs: readonly ParagraphText[],
  published: string | null,
  idAt: (at: number) => string,
): Contents {
  const figures: Figure[] = [];
  const { isMinguo, currency } = customsOf(paragraphs);
  const parts = readParts(paragraphs);
  const title = titleOf(paragraphs);
  let over = NOTHING_OVER;
  const read = paragraphs.map((paragraph, order) => {
    if (paragraph.heading !== over.heading) over = readOver(paragraph.heading);
    const setting = {
      over,
      title,
      part: parts[order] ?? null,
      published,
      isMinguo,
      currency,
      idAt,
    };
    return readParagraph(paragraph, setting, figures);
  });
  return { paragraphs: read, figures };
}

/** What a heading says of all that stands under it. */
interface Over {
  readonly heading: BothScripts | null;
  readonly scores: ThemeScores;
  readonly topic: Topic | null;
  readonly village: BothScripts | null;
}

/** What is known before a paragraph is read. */
interface Setting extends Calendar {
  readonly over: Over;
  /** What the title speaks for. */
  readonly title: ThemeScores;
  /** What its part of the report speaks of. */
  readonly part: Part;
  readonly currency: Currency;
  readonly idAt: (at: number) => string;
}

const NOTHING_OVER: Over = {
  heading: null,
  scores: silence(),
  topic: null,
  village: null,
};

// What was heard in the sentence, or heading, that is being read.
const heard: ThemeCues = new Places();

function readHeading(heading: BothScripts | null): Over {
  if (heading === null) return NOTHING_OVER;
  const words = findWords(heading.hans);
  const scores = silence();
  hear(scores, hearThemes(words, heard), 1);
  const topic = readTopic(words, 0, heading.hans.length);
  return { heading, scores, topic, village: headingVillage(heading) };
}

// ——某乡产业发展见闻: the second line of a title stands over all of it, like the first.
const SUBTITLE = /^[—―－-]/u;

const readOver = (heading: BothScripts | null): Over =>
  heading !== null && SUBTITLE.test(heading.hans)
    ? { ...NOTHING_OVER, heading }
    : readHeading(heading);

/** What the title of a report, which stands over all of it, speaks for. */
function titleOf(paragraphs: readonly ParagraphText[]): ThemeScores {
  const scores = silence();
  for (const { kind, sentences } of paragraphs) {
    const [line = null] = sentences;
    const isOfTitle = kind === "heading" && line !== null && SUBTITLE.test(line.hans);
    if (kind === "title" || isOfTitle) addScores(scores, readHeading(line).scores, 1);
  }
  return scores;
}

// A heading of its own line speaks louder than the first words of a paragraph.
const OVER = 1.5;

function readParagraph(paragraph: ParagraphText, setting: Setting, figures: Figure[]): Paragraph {
  const { published } = setting;
  const { heading, scores, topic, village } = setting.over;
  const lead = silence();
  addScores(lead, scores, OVER);
  let isPlanning = setting.part === "plan";
  let spokenBefore = silence();
  const sentences = paragraph.sentences.map((sentence, index): Sentence => {
    const closed = closeUp(sentence);
    const { hans } = closed.sentence;
    const heads = headsAt(paragraph, index);
    const words = findWords(heads.words === "" ? hans : `${hans}。${heads.words}`);
    const spoken = hearThemes(words, heard);
    if (index === 0) hear(lead, spoken, 1, 0, runInEnd(hans));
    const own = silence();
    hear(own, spoken, 1);
    const voice = readVoice(hans, words);
    const found = scanSentence(hans, setting);
    if (found.length > 0) {
      const context = {
        sentence: closed.sentence,
        village,
        heads,
        lead,
        around: [spokenBefore, setting.title],
        spoken,
        own,
        words,
        topic: readTopic(words, 0, hans.length) ?? topic,
        voice,
        currency: setting.currency,
        cues: readCues(hans, words),
        times: findTimes(hans, published),
        part: setting.part,
        isPlanning: isPlanning || heads.isTarget,
        written: closed.written,
        idAt: setting.idAt,
      };
      const first = figures.length;
      readFigures(found, context, figures);
      if (closed.sentence !== sentence) {
        for (const [nth, figure] of figures.slice(first).entries()) {
          figures[first + nth] = openUp(figure, sentence, closed);
        }
      }
    }
    isPlanning ||= opensPlans(hans, 0) && OPENS_PLANS.test(hans);
    addScores(own, lead, 1);
    spokenBefore = own;
    const themes = rankThemes(own);
    const { id, hant } = sentence;
    return { id, hans: sentence.hans, hant, theme: themes[0] ?? null, themes, voice };
  });
  return { id: paragraph.id, heading, sentences };
}

const LONGEST_RUN_IN = 40;
const endsRunIn = oneOf("。；");

/** Where a run-in heading ends: it is short; a long first sentence is text like any other. */
function runInEnd(text: string): number {
  for (
    let at = 0, characters = 0;
    at < text.length && characters <= LONGEST_RUN_IN;
    characters += 1
  ) {
    if (endsRunIn(text, at)) return at + 1;
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return 0;
}

const headsAt = (paragraph: ParagraphText, index: number): CellHeads =>
  paragraph.kind === "row" || paragraph.heads.length > 0 ? headsOf(paragraph, index) : NO_HEADS;

const opensPlans = oneOf("一二三四五六七八九十（(下今明来接2");
// 下一步，…: what the paragraph goes on with is planned too.
const OPENS_PLANS =
  /^[一二三四五六七八九十]要|^(?:[一二三四五六七八九十]{1,2}[、，,.．]|[（(][一二三四五六七八九十]{1,2}[）)])?(?:下一步|下步|今后|明年|来年|接下来|下阶段|20\d\d年，(?:我[镇乡县村]|全[镇乡县村])?将)/u;
