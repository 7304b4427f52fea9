import { type Cue, Form, Takes } from "../../statement/statement-words.ts";
import { verbForms } from "./verb-forms.ts";

const { clause, thought, quotation, object, infinitive, addressee, about } = Takes;

/** Verbs that take the same complements, with sentences in which one of them must and must not make a statement. */
export interface CueRow {
  readonly takes: number;
  /** Infinitives, each with its forms of present and future behind "+". */
  readonly verbs: string;
  readonly matches: readonly string[];
  readonly misses: readonly string[];
}

export const cueRows: readonly CueRow[] = [
  {
    takes: clause | quotation | addressee | about,
    verbs: `повідомити+повідомить повідомляти+повідомляє+повідомляють розповісти//розпові розповідати+розповідає+розповідають сказати+скаже казати+каже+кажуть
      написати писати+пише+пишуть доповісти//допові доповідати+доповідає+доповідають інформувати+інформує+інформують поінформувати переказати звітувати говорити+говорить+говорять`,
    matches: ["Мер повідомив, що міст закрито.", "Міст закрито, повідомив мер."],
    misses: ["Мер не повідомив, коли відкриють міст."],
  },
  {
    takes: clause | quotation | about,
    verbs: `заявити заявляти+заявляє+заявляють зазначити зазначати+зазначає+зазначають додати додавати+додає+додають уточнити уточняти+уточнює+уточнюють уточнювати наголосити наголошувати+наголошує+наголошують
      підкреслити підкреслювати+підкреслює стверджувати+стверджує+стверджують ствердити пояснити пояснювати+пояснює+пояснюють відзначити зауважити зауважувати+зауважує визнати визнавати+визнає+визнають запевнити запевняти+запевняє+запевняють
      оголосити оголошувати+оголошує попередити попереджати+попереджає+попереджають нагадати нагадувати+нагадує припустити припускати+припускає вказати вказувати+вказує констатувати+констатує відповісти//відпові прокоментувати
      передати передавати+передає+передають підсумувати підсумовувати+підсумовує+підсумовують підрахувати згадати згадувати+згадує+згадують анонсувати пригадати пригадувати+пригадує+пригадують твердити+твердить+твердять резюмувати+резюмує
      деталізувати+деталізує конкретизувати поділитися ділитися+ділиться+діляться поскаржитися скаржитися+скаржиться+скаржаться зізнатися зізнаватися+зізнається+зізнаються застерегти//застеріг:застерег застерігати+застерігає+застерігають переконувати+переконує+переконують
      відзвітувати прозвітувати дописати дописувати+дописує обуритися обурюватися+обурюється+обурюються пожартувати жартувати+жартує прогнозувати+прогнозує+прогнозують спрогнозувати попереджувати+попереджує+попереджують відреагувати описати описувати+описує+описують`,
    matches: ["Речник заявив, що танків не було.", "«Танків не було», – заявив речник."],
    misses: ["Речник продовжив роботу."],
  },
  {
    takes: clause | quotation | object | about,
    verbs:
      "підтвердити підтверджувати+підтверджує+підтверджують заперечити заперечувати+заперечує+заперечують спростувати спростовувати+спростовує+спростовують засудити",
    matches: ["Міністерство підтвердило загибель трьох моряків."],
    misses: ["Міністерство не підтвердило дату."],
  },
  {
    takes: clause | thought,
    verbs: "вважати+вважає+вважають побоюватися+побоюється+побоюються очікувати+очікує+очікують",
    matches: ["Аналітик вважає, що наступ спинився."],
    misses: ["Місто очікувало дощу."],
  },
  {
    takes: infinitive | addressee,
    verbs:
      "пообіцяти обіцяти+обіцяє+обіцяють закликати+закликає+закликають погрожувати+погрожує+погрожують попросити просити+просить+просять порадити радити+радить+радять рекомендувати+рекомендує+рекомендують вимагати+вимагає+вимагають",
    matches: ["Мер пообіцяв відбудувати міст.", "Мер закликав мешканців не виходити на вулицю."],
    misses: ["Мер не обіцяв нічого."],
  },
];

/** Forms that are as often something else: "сказано", "передано" say that something is handed over. */
const isAttributing = (form: string) => form !== "передано";

/** All spellings of all cue verbs. */
export const cues: ReadonlyMap<string, Cue> = spellings();

function spellings(): Map<string, Cue> {
  const found = new Map<string, Cue>();
  const add = (spelling: string, verb: string, form: number, takes: number) => {
    const before = found.get(spelling);
    if (isAttributing(spelling)) found.set(spelling, { verb, form: (before?.form ?? 0) | form, takes: (before?.takes ?? 0) | takes });
  };
  for (const { verbs, takes } of cueRows)
    for (const written of verbs.trim().split(/\s+/)) {
      const { infinitive, past, present, gerund } = verbForms(written);
      add(infinitive, infinitive, Form.base, takes);
      for (const form of past) add(form, infinitive, Form.past, takes);
      for (const form of present) add(form, infinitive, Form.finite, takes);
      for (const form of gerund) add(form, infinitive, Form.ing, takes);
    }
  return found;
}
