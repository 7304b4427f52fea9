import type { Block, BlockRole } from "../../../src/model/article.ts";
import type { Figure } from "../../../src/model/figure.ts";
import type { Opinion } from "../../../src/model/opinion.ts";
import type { Report } from "../../../src/model/report.ts";
import type { Quoted, Span } from "../../../src/model/span.ts";
import type { Statement } from "../../../src/model/statement.ts";

/** Where words stand in a text, the nth time. */
export function find(text: string, words: string, nth = 1): Quoted {
  let start = -1;
  for (let seen = 0; seen < nth; seen++) start = text.indexOf(words, start + 1);
  if (start === -1) throw new Error(`“${words}” does not stand in the text`);
  return { start, end: start + words.length, text: words };
}

/** Blocks joined to a text, and where they stand in it. */
export function textOf(parts: readonly (readonly [BlockRole, string, "repeats"?])[]): { text: string; blocks: Block[] } {
  let text = "";
  const blocks = parts.map(([role, words, repeats]) => {
    if (text) text += "\n\n";
    const start = text.length;
    text += words;
    return { role, start, end: text.length, repeats: repeats !== undefined };
  });
  return { text, blocks };
}

/** A figure at a span; what a test does not name is plain. */
export function figure(id: string, at: Span, low: number, fields: Partial<Figure> = {}): Figure {
  return {
    id,
    start: at.start,
    end: at.end,
    count: { low, high: low, modifier: "exact", text: String(low) },
    measure: "killed",
    counted: { text: "soldiers", what: "people", side: null, role: "military" },
    kind: "total",
    status: "claimed",
    single: false,
    attribution: "outlet",
    claimant: null,
    asOf: null,
    since: null,
    place: null,
    partOf: null,
    statement: null,
    rule: "passive-harm",
    confidence: null,
    evidence: {},
    ...fields,
  };
}

const { text, blocks } = textOf([
  ["headline", "Flood toll in the river towns climbs to 41 as rain eases"],
  ["standfirst", "Rescue crews reach the last cut-off villages; seven people are still missing."],
  ["headline", "Flood toll in the river towns climbs to 41 as rain eases", "repeats"],
  [
    "paragraph",
    "The number of people killed by the floods has risen to 41 from 38, the provincial rescue service said on Thursday. Three bodies were found since Wednesday’s count, it added.",
  ],
  ["subheading", "“We counted twice”"],
  [
    "paragraph",
    "“We counted twice, because the lists of two towns held the same twelve names,” said Irena Maslova, who heads the service, in an interview with Radio Delta.",
  ],
  ["caption", "A boat passes the flooded market on Wednesday, when at least 120 people were brought to safety. Photo: A. Brandt"],
  ["list", "Killed: 41\nInjured: between 90 and 110\nMissing: 7\nDestroyed houses: about 1,300"],
  [
    "paragraph",
    "The mayor of the upper town denied that as many as 60 people had died. A local newspaper, citing two doctors, put the dead at 44.",
  ],
  ["quotation", "“Nobody should take the lower number as the last word.”"],
  ["boilerplate", "Read more: what the rivers did in other years. Sign up for the evening letter."],
]);

const service = { name: "Provincial rescue service", via: [] };
const from = { asOf: "2024-09-19", attribution: "named", claimant: service, statement: "s1" } as const;

const figures: Figure[] = [
  figure("f1", find(text, "41"), 41, { counted: { text: "", what: "people", side: null, role: null }, asOf: "2024-09-19" }),
  figure("f2", find(text, "seven people"), 7, { measure: "missing", counted: { text: "people", what: "people", side: null, role: null } }),
  figure("f3", find(text, "41", 3), 41, { ...from, rule: "toll-rose", confidence: 0.97 }),
  figure("f4", find(text, "38"), 38, { ...from, asOf: "2024-09-18", rule: "toll-rose" }),
  figure("f5", find(text, "Three bodies"), 3, { ...from, kind: "increment", since: "2024-09-18", statement: "s2" }),
  figure("f6", find(text, "at least 120 people"), 120, {
    measure: "rescued",
    count: { low: 120, high: null, modifier: "exact", text: "at least 120" },
    asOf: "2024-09-18",
    place: { name: "Arlen", id: null, lat: 47.5, lon: 19.1 },
  }),
  figure("f7", find(text, "41", 4), 41, { ...from, statement: null }),
  figure("f8", find(text, "between 90 and 110"), 90, {
    ...from,
    statement: null,
    measure: "injured",
    count: { low: 90, high: 110, modifier: "exact", text: "between 90 and 110" },
  }),
  figure("f9", find(text, "7", 1), 7, { ...from, statement: null, measure: "missing" }),
  figure("f10", find(text, "about 1,300"), 1300, {
    ...from,
    statement: null,
    measure: "destroyed",
    count: { low: 1300, high: 1300, modifier: "about", text: "about 1,300" },
    counted: { text: "houses", what: "things", side: null, role: "house" },
  }),
  figure("f11", find(text, "as many as 60 people"), 0, {
    count: { low: 0, high: 60, modifier: "exact", text: "as many as 60" },
    status: "denied",
    attribution: "named",
    claimant: { name: "Mayor of the upper town", via: [] },
    statement: "s4",
  }),
  figure("f12", find(text, "44"), 44, {
    attribution: "named",
    claimant: { name: "two doctors", via: ["a local newspaper"] },
    statement: "s5",
  }),
];

const nobody = { start: 0, end: 0, text: "" };
function statement(id: string, sentence: string, fields: Partial<Statement>): Statement {
  const { start, end } = find(text, sentence);
  return {
    id,
    start,
    end,
    cue: nobody,
    speaker: null,
    via: [],
    channel: null,
    when: null,
    content: [],
    type: "indirect",
    rule: "said-after",
    ...fields,
  };
}

const named = (words: string, name: string, role: string | null = null) => ({ ...find(text, words), name, role });
const statements: Statement[] = [
  statement("s1", "The number of people killed by the floods has risen to 41 from 38, the provincial rescue service said on Thursday.", {
    cue: find(text, "said"),
    speaker: named("the provincial rescue service", "Provincial rescue service"),
    when: "2024-09-19",
    content: [find(text, "The number of people killed by the floods has risen to 41 from 38")],
  }),
  statement("s2", "Three bodies were found since Wednesday’s count, it added.", {
    cue: find(text, "added"),
    speaker: named("it added".slice(0, 2), "Provincial rescue service"),
    content: [find(text, "Three bodies were found since Wednesday’s count")],
  }),
  statement(
    "s3",
    "“We counted twice, because the lists of two towns held the same twelve names,” said Irena Maslova, who heads the service, in an interview with Radio Delta.",
    {
      cue: find(text, "said", 2),
      speaker: named("Irena Maslova", "Irena Maslova", "head of the rescue service"),
      channel: find(text, "an interview with Radio Delta"),
      content: [find(text, "We counted twice, because the lists of two towns held the same twelve names,")],
      type: "direct",
    },
  ),
  statement("s4", "The mayor of the upper town denied that as many as 60 people had died.", {
    cue: find(text, "denied that"),
    speaker: named("The mayor of the upper town", "Mayor of the upper town"),
    content: [find(text, "as many as 60 people had died")],
  }),
  statement("s5", "A local newspaper, citing two doctors, put the dead at 44.", {
    cue: find(text, "put"),
    speaker: named("two doctors", "two doctors"),
    via: ["A local newspaper"],
    content: [find(text, "the dead at 44")],
  }),
];

const model = "small-model at 127.0.0.1:8080";
/** A second reader that agrees but for one word, and one whose answer could not be used. */
const opinions: Opinion[] = [
  {
    figure: "f11",
    by: model,
    fields: {
      count: { words: find(text, "as many as 60"), agrees: true },
      measure: { value: "killed", agrees: true },
      counted: { words: find(text, "people"), agrees: true },
      kind: { value: "total", agrees: true },
      status: { value: "possible", agrees: false },
      claimant: { words: find(text, "The mayor"), agrees: true },
      asOf: { words: null, agrees: null },
    },
    refused: null,
  },
  {
    figure: "f12",
    by: model,
    fields: null,
    refused: "Cannot use its answer: the words “<b>45</b>” are not in the sentences it was given.",
  },
];

/** An article of several outlets' manners, with every kind of mark a page shows. */
export const sampleReport: Report = {
  id: "flood-toll-1f0c6a2b",
  article: {
    title: "Flood toll in the river towns climbs to 41 as rain eases",
    byline: ["A. Brandt"],
    publisher: "The Delta Courier",
    url: "https://courier.example.org/floods/toll-41",
    published: "2024-09-19",
    modified: "2024-09-20",
    dates: { published: null, modified: null },
    canonical: null,
    language: "en",
    origin: { name: "River Wire", url: null, evidence: "first published by" },
    truncated: true,
    previous: "Dams hold through the night",
    next: null,
    text,
    blocks,
    posts: [],
    images: [],
  },
  figures,
  statements,
  places: [],
  dates: [],
  silences: [{ who: "The army", what: "figures of its own dead", start: 0, end: 10 }],
  tolls: [
    { measure: "killed", low: 41, high: 41, figures: ["f3", "f7"] },
    { measure: "injured", low: 90, high: 110, figures: ["f8"] },
    { measure: "missing", low: 7, high: 7, figures: ["f2"] },
    { measure: "destroyed", low: 1300, high: 1300, figures: ["f10"] },
  ],
  checks: [
    { type: "sum", holds: true, text: "38 + 3 = 41", figures: ["f4", "f5", "f3"], derived: null },
    { type: "headline", holds: false, text: "The newspaper’s 44 is not the headline’s 41", figures: ["f12", "f1"], derived: null },
    {
      type: "back",
      holds: null,
      text: "41 less 3 makes 38 on 18 September, not printed here",
      figures: ["f3", "f5"],
      derived: { day: "2024-09-18", value: 38 },
    },
  ],
  opinions,
  notes: [{ stage: "date", start: null, end: null, text: "“Wednesday” is the day before publication." }],
};
