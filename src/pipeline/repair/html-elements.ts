import type { DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that stand on lines of their own. */
export const BLOCKS = words(
  "address article blockquote body br caption center dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody tfoot thead tr ul",
);

/** Elements that may hold a whole report, the page's own layout with them. */
export const CONTAINERS = words("article body center div main section td ucapcontent");

/** Elements that hold running text, in which white space of the code says nothing. */
export const PARAGRAPHS = words(
  "a b blockquote em font h1 h2 h3 h4 h5 h6 i li p span strong td th u",
);

/** Elements whose text is a heading by the word of the page. */
export const HEADINGS = words("h1 h2 h3 h4 h5 h6");

const MACHINERY = words(
  "script style noscript template head title nav form button select textarea iframe svg object audio video aside",
);

// A block whose text is mostly links leads away from the report.
const LINKED = words("div ul ol dl p td section");
const LINKS = 3;
const LINKED_SHARE = 0.7;
// Longer blocks are not measured again at every level, so that the time stays in proportion.
const LONGEST_MENU = 4000;

// The head and foot of a page bear the names of its site; those of an article, the report's own.
const ENDS = words("header footer");
const DEEPEST = 64;
const ARTICLES = words("article main section");

/** Whether an element holds nothing of the report: scripts, navigation, lists of links. */
export function isUnread(element: Element): boolean {
  if (MACHINERY.has(element.tagName)) return true;
  if (ENDS.has(element.tagName) && !isWithin(element, ARTICLES)) return true;
  if (element.attrs.some(({ name, value }) => isHidden(name, value) || isAside(name, value))) {
    return true;
  }
  return LINKED.has(element.tagName) && isMenu(element);
}

const isHidden = (name: string, value: string): boolean =>
  name === "hidden" || (name === "style" && /display\s{0,3}:\s{0,3}none/iu.test(value));

function isWithin({ parentNode }: Element, names: ReadonlySet<string>): boolean {
  let outer = parentNode;
  for (let level = 0; level < DEEPEST && outer !== null && "tagName" in outer; level += 1) {
    if (names.has(outer.tagName)) return true;
    outer = outer.parentNode;
  }
  return false;
}

const ASIDES = words("navigation banner contentinfo search complementary");

const isAside = (name: string, value: string): boolean => name === "role" && ASIDES.has(value);

function isMenu(element: Element): boolean {
  const place = element.sourceCodeLocation;
  if (!place || place.endOffset - place.startOffset > LONGEST_MENU) return false;
  const { links, linked, whole } = measure(element.childNodes, false);
  return links >= LINKS && linked >= whole * LINKED_SHARE;
}

interface Measure {
  readonly links: number;
  readonly linked: number;
  readonly whole: number;
}

function measure(nodes: readonly Node[], inLink: boolean): Measure {
  return nodes.reduce<Measure>(
    (sum, node) => {
      if ("value" in node) {
        // Dates beside links do not make a list of them less of a menu.
        const { length } = node.value.replace(/[^\p{L}]/gu, "");
        return { ...sum, linked: sum.linked + (inLink ? length : 0), whole: sum.whole + length };
      }
      if (!("tagName" in node) || MACHINERY.has(node.tagName)) return sum;
      const isLink = node.tagName === "a";
      const inside = measure(node.childNodes, inLink || isLink);
      return {
        links: sum.links + inside.links + (isLink ? 1 : 0),
        linked: sum.linked + inside.linked,
        whole: sum.whole + inside.whole,
      };
    },
    { links: 0, linked: 0, whole: 0 },
  );
}
