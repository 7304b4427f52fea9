import { type Cue, Form, Takes } from "../../statement/statement-words.ts";
import { inflect } from "./inflect.ts";

const { amount, as, shown, bare, it, clause, thought, quotation, object, infinitive, addressee, about, marked } = Takes;

/** Verbs that take the same complements, with sentences in which one of them must and must not make a statement. */
export interface CueRow {
  readonly takes: number;
  /** Base forms; past and participle behind the base where irregular. */
  readonly verbs: readonly string[];
  readonly matches: readonly string[];
  readonly misses: readonly string[];
}

const list = (text: string) => text.trim().split(/\s*,\s*/);

export const cueRows: readonly CueRow[] = [
  {
    takes: clause | quotation | bare,
    verbs: list("say said, argue, contend, insist, assert"),
    matches: ["The mayor said the bridge was closed.", "The bridge was closed, the mayor insisted."],
    misses: ["The driver did not say a word.", "The guests, it is said to their credit, stayed calm."],
  },
  {
    takes: clause | quotation,
    verbs: list(`
      add, agree, disagree, claim, announce, state, note, declare, maintain, allege, admit, acknowledge, concede, confess, explain, remark, observe, mention,
      comment, conclude, suggest, predict, reveal, disclose, confirm, report, write wrote written, tweet, post, reply, respond,
      recall, joke, quip, caution, stress, emphasize, emphasise, reiterate, repeat, lament, complain, boast, brag, testify,
      proclaim, swear swore sworn, estimate, recount, affirm, counter, interject, quote, theorize, speculate, retort, clarify,
      signal, hint, imply, indicate, opine, surmise, retweet, vow, promise, pledge, warn, determine, specify`),
    matches: [
      "The ministry reported that two wells had dried up.",
      "“Go home,” the officer warned.",
      "The bridge was closed, the mayor added.",
      "Both sides agree talks are over.",
      "The court determined the will was forged.",
    ],
    misses: ["Two reports reached the capital.", "Six states sent tents."],
  },
  {
    takes: clause | quotation | addressee,
    verbs: list("tell told, inform, remind, assure, notify, advise, reassure"),
    matches: ["The mayor told reporters that the bridge was closed.", "“It is over,” she told the crowd."],
    misses: ["The clock on the tower told the wrong time."],
  },
  {
    takes: quotation | marked | addressee | about,
    verbs: list("ask"),
    matches: ["The clerk asked whether the bridge was closed.", "“Where is everyone?” the clerk asked."],
    misses: ["The clerk asked."],
  },
  {
    takes: quotation,
    verbs: list(`
      continue, shout, yell, scream, whisper, chant, answer, exclaim, cry, muse, wonder, begin began begun, sing sang sung,
      read read read, snap, mutter, murmur, plead, deadpan, fire, press`),
    matches: ["“Never again,” the crowd shouted.", "The letter read: “We are closed.”"],
    misses: ["The army continued its push.", "The trial began on Monday, and nobody came."],
  },
  {
    takes: clause | thought,
    verbs: list("believe, think thought, fear, expect, hope"),
    matches: ["Doctors fear the outbreak has spread.", "Investigators believe that the fire was set."],
    misses: ["She thought of her mother.", "The mayor said he believed the dam was safe."],
  },
  {
    takes: object,
    verbs: list(`
      deny, condemn, criticize, criticise, denounce, decry, praise, hail, blame, accuse, dismiss, describe, call, slam, blast, mock,
      defend, reject, question, cite, urge, demand, propose, portray, characterize, characterise, label, brand, dub, tout, deplore,
      refute, dispute, rebuke, lambast, lambaste, chide, applaud, welcome, laud, attack, outline, detail, confirm, announce, report,
      allege, claim, predict, lament, estimate, reveal, disclose, acknowledge, admit, ridicule, regret, bemoan,
      mention, specify, vow, promise, pledge`),
    matches: ["The union denied the charge.", "The envoy called the raid “a mistake”.", "Witnesses reported hearing two blasts."],
    misses: ["The firm sold a pump called Atlas.", "The crew kept a detailed log.", "Its repeated claims fell flat."],
  },
  {
    takes: shown | marked,
    verbs: list("show showed shown, find found, indicate, suggest, reveal"),
    matches: [
      "The data show a sharp rise in thefts.",
      "A survey found most roads were unsafe.",
      "The judge found that the will was forged.",
    ],
    misses: ["The keeper showed the way.", "The children found a coin wrapped in paper."],
  },
  {
    takes: amount,
    verbs: ["put put put"],
    matches: ["The agency put the damage at nine houses."],
    misses: ["The crew put the boat in the water."],
  },
  {
    takes: as,
    verbs: list("assess, judge, rate, class, deem"),
    matches: ["The inspector assessed the wall as “unsafe”."],
    misses: ["The inspector assessed the wall."],
  },
  {
    takes: it,
    verbs: ["put put put"],
    matches: ["As the foreman put it, the wall was held up by paint."],
    misses: ["The foreman put it on the wall.", "The mayor put a stop to the work."],
  },
  {
    takes: infinitive,
    verbs: list("vow, promise, pledge, threaten, offer, refuse, swear swore sworn, claim"),
    matches: ["The premier promised to rebuild every school."],
    misses: ["The promise to rebuild was soon forgotten."],
  },
  {
    takes: infinitive | addressee,
    verbs: list("urge, order, warn, advise, instruct, implore, beg, tell told"),
    matches: ["The governor urged residents to leave."],
    misses: ["The orders to leave came too late."],
  },
  {
    takes: about,
    verbs: list("call, warn, complain, joke, boast, talk, speak spoke spoken, comment, brag, argue, write wrote written"),
    matches: ["Nurses complained about a lack of masks.", "Aid groups called for a ceasefire."],
    misses: ["The calls for a ceasefire went unheard.", "The widow wrote on Monday."],
  },
];

/** Forms that are as often nouns: "claims", "reports", "a call". */
const NOUNS = new Set(
  list(
    "recount, recounts, reporting, claim, claims, report, reports, call, calls, state, states, note, notes, comment, comments, estimate, estimates, demand, demands, show, shows, question, questions, post, posts, tweet, tweets, promise, promises, pledge, pledges, joke, jokes, remark, remarks, fear, fears, hope, hopes, counter, blame, praise, attack, attacks, order, orders, offer, offers, threat, cite, signal, signals, stress, hint, hints, quote, quotes, answer, answers, press, fire, brand, brands, label, labels, detail, details, cry, cries, dispute, disputes, finding, findings, warning, warnings, saying, sayings, reply, vow, vows, talk, talks, rebuke, welcome, outline, blast, think, boast, repeat",
  ),
);

/** All spellings of all cue verbs. */
export const cues: ReadonlyMap<string, Cue> = spellings();

function spellings(): Map<string, Cue> {
  const found = new Map<string, Cue>();
  const add = (spelling: string, verb: string, form: number, takes: number) => {
    const before = found.get(spelling);
    const noun = NOUNS.has(spelling) ? Form.noun : 0;
    found.set(spelling, { verb, form: (before?.form ?? 0) | form | noun, takes: (before?.takes ?? 0) | takes });
  };
  for (const row of cueRows) {
    for (const entry of row.verbs) {
      const forms = inflect(entry);
      add(forms.base, forms.base, Form.base, row.takes);
      add(forms.s, forms.base, Form.finite, row.takes);
      add(forms.past, forms.base, Form.past, row.takes);
      add(forms.participle, forms.base, Form.participle, row.takes);
      add(forms.ing, forms.base, Form.ing, row.takes);
    }
  }
  return found;
}
