import type { StatementWords } from "../../statement/statement-words.ts";
import { WordClass } from "../../text/word-class.ts";
import { cues } from "./cue-words.ts";

const set = (text: string) => new Set(text.trim().split(/\s+/));

const cueNouns = set(
  "claim claims warning warnings statement statements report reports assertion assertions allegation allegations accusation accusations suggestion suggestions complaint complaints concern concerns fear fears admission announcement argument belief promise promises pledge prediction predictions acknowledgement insistence denial",
);
const hedges = set("understood believed thought reported said feared alleged claimed estimated rumoured rumored suspected");
const hedgeAdverbs = set("reportedly allegedly purportedly");

export const statementWords: StatementWords = {
  cues,
  cueNouns,
  hedges,
  hedgeAdverbs,
  sourcePhrases: new Map([["according", "to"]]),
  notSources: set("plan plans schedule law size need needs taste tradition custom age rank"),
  channels: set(
    "statement interview tweet post video speech briefing conference radio television tv newspaper email letter message report article column memo address testimony programme program podcast blog website twitter facebook telegram youtube instagram",
  ),
  roles: set(
    "minister president spokesman spokeswoman spokesperson analyst lawmaker senator governor mayor chief director general commander officer official officials secretary ambassador professor author strategist adviser advisor chairman chairwoman chair head leader deputy candidate pollster reporter editor member owner founder",
  ),
  bodies: set("staff assembly directorate department office secretariat council command committee"),
  titles: set("mr mrs ms miss dr sir lord lady"),
  adverbs: set(
    "also later then again once never always often still now just even soon further earlier since already too instead however only first repeatedly reportedly long ever yet both all",
  ),
  times: set(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow late early earlier later last this next week month year morning afternoon evening night january february march april may june july august september october november december",
  ),
  clauseOpeners: set("because while if although though whereas when but as unless until since so whether"),
  subordinators: set("when while although though after because if since as whereas"),
  agentive: set("by in after while before"),
  naming: set("call dub label brand"),
  relaying: set("citing quoting"),
  quoting: set("quoted quotes quote cited cites"),
  quotedAs: "as",
  be: set("be am is are was were been being isn't aren't wasn't weren't"),
  possessives: set("his her their its my our your"),
  verbs: set(
    "is are was were be been has have had do does did will would can could may might must shall should said says say told tells went goes go came comes come took takes take made makes make got gets get gave gives give saw sees see knew knows know left leaves leave held holds hold kept keeps keep began begins brought brings becomes became become ran runs run won wins win lost loses lose met meets meet sent sends send built stood stands put puts set sets led leads read fell falls rose rises hit hits cut cuts spent broke shot struck sought grew drew wore chose drove flew fought caught taught felt feels sat lay paid pays want wants need needs seems seem appears appear remains remain looks look works work lives live plays play uses use shows show offers includes include faces face means mean believes believe thinks think expects expect supports oppose opposes continues continue allows allow helps help calls call requires require provides provide deserves deserve likes like loves love hates hate understands understand moves move turns turn tries try gives represents represent creates create poses pose carries carry depends depend intends intend happens happen matters matter exists exist belongs belong makes hopes hope agrees agree knows cost costs owes owe spends spend refers refer reflects reflect ends end begins begin starts start speaks speak rests rest ranks rank pose wish wishes fails fail favors favours back backs let lets bear bears owns own leads swept bought sold lent hung threw blew froze slept woke rode bore bound spun swung wrote spoke",
  ),
  issued: set("released published issued compiled provided collected gathered conducted cited seen obtained"),
  issuedBy: "by",
  notForenames: set(
    "new white north south east west northern southern eastern western united supreme national central foreign federal general armed security human world international european prime black red royal middle saudi st san los las",
  ),
  genders: new Map([
    ["mr", "male"],
    ["sir", "male"],
    ["lord", "male"],
    ["mrs", "female"],
    ["ms", "female"],
    ["miss", "female"],
    ["lady", "female"],
  ]),
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
};

/** What the lexicon must know of these words. */
export const statementClasses: ReadonlyMap<number, readonly string[]> = new Map([
  [WordClass.cue, [...cues.keys(), ...cueNouns, ...hedges, ...hedgeAdverbs, ...statementWords.sourcePhrases.keys()]],
]);
