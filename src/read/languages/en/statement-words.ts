import { Form, Part, type StatementWords } from "../../statement/statement-words.ts";
import { wordEndings } from "../../statement/word-endings.ts";
import { WordClass } from "../../text/word-class.ts";
import { cues } from "./cue-words.ts";
import { finiteVerbs } from "./finite-verbs.ts";
import { bodies, genders, roles, titles } from "./role-words.ts";

const list = (text: string) => text.trim().split(/\s+/);
const set = (text: string) => new Set(list(text));

/** What the words of a clause do; a word may stand in several rows. */
const partRows: readonly (readonly [number, string])[] = [
  [Part.that, "that"],
  [Part.to, "to"],
  [Part.possessive, "'s"],
  [Part.possessor, "his her their its my our your"],
  [Part.and, "and or"],
  [Part.joint, "and but or then while though although whereas"],
  [Part.contrast, "but though although whereas where who despite compared"],
  [Part.opener, "according because while if although though whereas when but as unless until since so whether"],
  [Part.subordinator, "when while although though after because if since as whereas"],
  [Part.relative, "who which that whom whose where what"],
  [Part.pureRelative, "who which"],
  [Part.question, "whether if how why what who when where which"],
  [Part.about, "for of about against on upon over"],
  [Part.circumstance, "on in at during after before via to through from late with by over about of"],
  [Part.inner, "of for from to with"],
  [Part.lead, "in on to via through during at with told tells"],
  [Part.agentive, "by in after while before"],
  [Part.by, "by"],
  [Part.as, "as"],
  [Part.expletive, "it"],
  [Part.be, "be am is are was were been being isn't aren't wasn't weren't"],
  [Part.nominalNegation, "no without"],
  [
    Part.time,
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow late early earlier later last this next week month year morning afternoon evening night january february march april may june july august september october november december",
  ],
  [
    Part.adverb,
    "also later then again once never always often still now just even soon further earlier since already too instead however only first long ever yet",
  ],
  [Part.verb, finiteVerbs],
  [
    Part.channel,
    "statement interview tweet post video speech briefing conference radio television tv newspaper email letter message report article column memo address testimony programme program podcast blog website twitter facebook telegram youtube instagram",
  ],
  [Part.relaying, "citing quoting"],
  [Part.quoting, "quoted quotes quote cited cites"],
  [Part.coordinator, "and but then or"],
  [Part.nameJoint, "of on"],
  [Part.amount, "at least most"],
];

function parts(): Map<string, number> {
  const found = new Map<string, number>();
  const add = (word: string, bits: number) => found.set(word, (found.get(word) ?? 0) | bits);
  for (const [bits, words] of partRows) for (const word of list(words)) add(word, bits);
  for (const [word, { form }] of cues) if ((form & (Form.past | Form.finite)) !== 0 && (form & Form.noun) === 0) add(word, Part.verb);
  return found;
}

const cueNouns = set(
  "claim claims warning warnings statement statements report reports assertion assertions allegation allegations accusation accusations suggestion suggestions complaint complaints concern concerns fear fears admission announcement argument belief promise promises pledge prediction predictions acknowledgement insistence denial",
);
const hedges = set("understood believed thought reported said feared alleged claimed estimated rumoured rumored suspected");
const hedgeAdverbs = set("reportedly allegedly purportedly");
const sourcePhrases = new Map([
  ["according", [{ before: [], after: ["to"] }]],
  ["view", [{ before: ["in", "the"], after: ["of"] }]],
  ["words", [{ before: ["in", "the"], after: ["of"] }]],
  ["opinion", [{ before: ["in", "the"], after: ["of"] }]],
]);

export const statementWords: StatementWords = {
  cues,
  parts: parts(),
  endings: wordEndings([
    ["ly", Part.adverb],
    ["ed", Part.past],
  ]),
  participleEndings: ["ing", "ed"],
  pluralEnding: "s",
  singularEndings: ["ss", "us", "is"],
  cueNouns,
  sourcePhrases,
  verbFirst: false,
  pointsBack: [],
  nameCase: null,
  patronymic: null,
  notSources: set("plan plans schedule law size need needs taste tradition custom age rank"),
  hedges,
  hedgeAdverbs,
  roles,
  bodies,
  titles,
  genders,
  pronouns: new Map([
    ["he", "male"],
    ["his", "male"],
    ["she", "female"],
    ["her", "female"],
    ["they", "many"],
    ["their", "many"],
    ["it", "thing"],
    ["its", "thing"],
  ]),
  nameJoint: "of",
  notForenames: set(
    "new white north south east west northern southern eastern western united supreme national central foreign federal general armed security human world international european prime black red royal middle saudi st san los las",
  ),
  documents: set(
    "bulletin bulletins briefing briefings poll polls survey surveys study studies data figures statistics report reports research analysis analyses results numbers records record documents document review investigation audit inquiry census polling search test tests estimate estimates count tally footage video images imagery video",
  ),
  sources: set(
    "police army military government authorities ministry court union navy staff hospital agency un who nato kremlin pentagon regulator firefighters rescuers eyewitnesses sources",
  ),
  naming: set("call dub label brand"),
  issued: set("released published issued compiled provided collected gathered conducted cited seen obtained"),
};

/** What the lexicon must know of these words. */
export const statementClasses: ReadonlyMap<number, readonly string[]> = new Map([
  [WordClass.cue, [...cues.keys(), ...cueNouns, ...hedges, ...hedgeAdverbs, ...sourcePhrases.keys()]],
]);
