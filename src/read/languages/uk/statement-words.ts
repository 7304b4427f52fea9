import { Form, Part, type SourcePhrase, type StatementWords } from "../../statement/statement-words.ts";
import { wordEndings } from "../../statement/word-endings.ts";
import { WordClass } from "../../text/word-class.ts";
import { cues } from "./cue-words.ts";
import { declinedRows } from "./inflect.ts";
import { bodies, roles, titles } from "./role-words.ts";

const list = (text: string) => text.trim().split(/\s+/);
const set = (text: string) => new Set(list(text));
const relatives = "який яка яке які якого якої яких якому якій яким якими яку якою";

/** What the words of a clause do; a word may stand in several rows. */
const partRows: readonly (readonly [number, string])[] = [
  [Part.that, "що"],
  [Part.possessor, "його її їхній свій своя своє свої свого своєї"],
  [Part.and, "і чи"],
  [Part.joint, "і а але або тоді проте однак зате"],
  [Part.contrast, "але проте однак хоча тоді попри натомість водночас"],
  [Part.opener, "бо якщо хоча тоді коли але якби поки доки щоб чи оскільки аби проте однак"],
  [Part.subordinator, "коли хоча після якщо оскільки щойно поки"],
  [Part.relative, `${relatives} що де хто`],
  [Part.pureRelative, relatives],
  [Part.question, "чи якщо як чому коли де скільки хто"],
  [Part.about, "про"],
  [Part.circumstance, "в на після до через під за під час протягом о об для"],
  [Part.inner, "з від при по"],
  [Part.lead, "в на через під"],
  [Part.as, "як"],
  [Part.be, "був була було були є буде будуть"],
  [Part.nominalNegation, "без"],
  [
    Part.time,
    "понеділок вівторок середу четвер п'ятницю суботу неділю сьогодні вчора учора завтра вранці вночі ввечері зранку пізно раніше ранку вечора січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  ],
  [
    Part.adverb,
    "також ще вже уже потім тоді раніше згодом знову пізніше окремо водночас натомість публічно офіційно далі нині зараз щойно напередодні",
  ],
  [
    Part.verb,
    "є був була було були буде будуть може можуть має мають стало стала стали триває тривають йдеться відомо відбувся відбулася сталося стався сталася зміг змогла змогли немає",
  ],
  [
    Part.channel,
    "telegram телеграм телеграмі телеграм-каналі телеграм-канал фейсбук фейсбуці facebook twitter твіттері твітері youtube ютубі інстаграмі instagram радіо ефірі ефіру заяві інтерв'ю брифінгу брифінгу пресконференції зверненні відео дописі повідомленні коментарі соцмережах соцмережі виступі телемарафоні сайті сторінці каналі",
  ],
  [Part.relaying, "посилаючись"],
  [Part.quoting, "цитує цитують"],
  [Part.coordinator, "і але"],
  [Part.nameJoint, "в на"],
];

function parts(): Map<string, number> {
  const found = new Map<string, number>();
  const add = (word: string, bits: number) => found.set(word, (found.get(word) ?? 0) | bits);
  for (const [bits, words] of partRows) for (const word of list(words)) add(word, bits);
  for (const [word, { form }] of cues) if ((form & (Form.past | Form.finite)) !== 0) add(word, Part.verb);
  return found;
}

const speaking =
  "повідомили повідомляють повідомила заявили заявляють розповіли розповідають зазначили зазначають додали додають уточнили уточнюють кажуть наголосили пояснили підтвердили стверджують інформують запевнили оголосили";
const papers = "повідомленні заяві зведенні звіті дописі заявах матеріалах";
const paperKinds = "ранковому вечірньому щоденному оперативному офіційному останньому спільному";

/** Phrases behind which stands whose word it is; the chief word of each is marked with "!". */
const sourceRows: readonly string[] = [
  ...list("даними словами інформацією оцінками оцінкою підрахунками повідомленням твердженням версією зведенням").map(
    (word) => `за !${word}`,
  ),
  ...list("словами даними оцінками оцінкою інформацією підрахунками").flatMap((word) =>
    ["його", "її", "їхніми"].map((whose) => `за ${whose} !${word}`),
  ),
  "!згідно з даними",
  "!згідно з інформацією",
  "!згідно з повідомленням",
  "!згідно з зведенням",
  "з !посиланням на",
  ...list(speaking).flatMap((verb) => [`, !${verb} в`, `– !${verb} в`, `— !${verb} в`, `як !${verb} в`]),
  ...list("йдеться ідеться сказано мовиться зазначено").flatMap((verb) =>
    ["", ...list(paperKinds).map((kind) => `${kind} `)].flatMap((kind) => list(papers).map((paper) => `!${verb} в ${kind}${paper}`)),
  ),
];

/** The phrases by their chief words, longest first. */
function sourceTable(): Map<string, readonly SourcePhrase[]> {
  const table = new Map<string, SourcePhrase[]>();
  for (const row of sourceRows.toSorted((a, b) => b.length - a.length)) {
    const words = row.split(" ");
    const at = words.findIndex((word) => word.startsWith("!"));
    const chief = words[at]!.slice(1);
    table.set(chief, [...(table.get(chief) ?? []), { before: words.slice(0, at), after: words.slice(at + 1) }]);
  }
  return table;
}

export const statementWords: StatementWords = {
  cues,
  parts: parts(),
  endings: wordEndings([
    ...list(
      "или али яли іли ули нули ували ила іла ула нула вала ався явся ився увся лася лися лося лась лись лось ється ються иться яться ує ють",
    ).map((ending) => [ending, Part.past] as const),
    ...list("ано ено ито ято").map((ending) => [ending, Part.past] as const),
    ...list("ати ити іти ути ятися атися итися утися").map((ending) => [ending, Part.to] as const),
  ]),
  participleEndings: ["ючи", "вши"],
  pluralEnding: "и",
  singularEndings: [],
  cueNouns: new Set(),
  sourcePhrases: sourceTable(),
  notSources: set(
    "даними попередніми планом графіком понеділок вівторок середу четвер п'ятницю суботу неділю telegram телеграм телеграмі фейсбуці facebook соцмережах телеграм-каналі дописі",
  ),
  hedges: new Set(),
  hedgeAdverbs: new Set(),
  roles,
  bodies,
  titles,
  genders: new Map([
    ["пан", "male"],
    ["пані", "female"],
  ]),
  pronouns: new Map([
    ["він", "male"],
    ["його", "male"],
    ["вона", "female"],
    ["її", "female"],
    ["вони", "many"],
    ["їхніми", "many"],
    ["воно", "thing"],
  ]),
  nameJoint: "з",
  nameCase: /(?<=\p{L}{3})(?:[иіїє]?(?:ого|ому|ої|ою|ею|єю|ові|еві|єві|[оеє]м|им|[аяуюиіїйоеє])|ь)$/u,
  patronymic: /(?:[оеєьй]вич|[иії]ч|[ії]вн)(?:[аиіуюя]|ем|ою|еві)?$/u,
  notForenames: new Set(
    declinedRows([
      [
        "поранений",
        "новий старий великий малий червоний білий чорний північний південний східний західний збройний національний державний генеральний верховний європейський український російський головний",
      ],
    ]),
  ),
  documents: new Set(),
  sources: set("поліція рятувальники оккупанти очевидці міністерство генштаб прокуратура омва ова дснс"),
  naming: set("назвати"),
  issued: set("оприлюднені опубліковані оприлюдненими"),
  verbFirst: true,
  pointsBack: [
    ["про", "це"],
    ["про", "таке"],
    ["про", "ситуацію"],
    ["про", "подію"],
    ["про", "інцидент"],
    ["про", "загибель"],
    ["відповідну", "інформацію"],
    ["таку", "інформацію"],
    ["такі", "дані"],
  ],
};

/** What the lexicon must know of these words. */
export const statementClasses: ReadonlyMap<number, readonly string[]> = new Map([
  [WordClass.cue, [...cues.keys(), ...statementWords.sourcePhrases.keys()]],
]);
