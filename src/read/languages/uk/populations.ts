import { countryRows } from "./country-words.ts";
import { declined, decline, type ParadigmName } from "./inflect.ts";

/** Whose the counted may be: adjectives, peoples and countries of one word, to ISO 3166 codes. */
export const sides: ReadonlyMap<string, string> = new Map(
  countryRows.flatMap(({ code, names, adjective, people }) =>
    [...declined("поранений", adjective), ...people, ...names.filter((name) => !name.includes(" "))].map(
      (word) => [word.toLowerCase(), code] as const,
    ),
  ),
);

const rows: readonly (readonly [string, ParadigmName, string])[] = [
  [
    "military",
    "солдат",
    "солдат боєць>бійц воїн офіцер командир військовослужбовець>військовослужбовц військовик захисник окупант загарбник найманець>найманц бойовик десантник морпіх прикордонник нацгвардієць>нацгвардійц",
  ],
  ["military", "поранений", "військовий мобілізований військовополонений"],
  ["civilian", "поранений", "цивільний мирний"],
  ["civilian", "солдат", "мешканець>мешканц"],
  ["civilian", "житель", "житель"],
  ["child", "жінка", "дитина/дітей дівчинка/дівчаток"],
  ["child", "солдат", "хлопчик підліток>підлітк"],
  ["medic", "солдат", "медик фельдшер парамедик"],
  ["medic", "лікар", "лікар"],
  ["journalist", "солдат", "журналіст репортер фотограф"],
  ["police", "поранений", "поліцейський"],
  ["police", "солдат", "поліціянт правоохоронець>правоохоронц"],
  ["rescuer", "солдат", "рятувальник пожежник"],
  ["attacker", "солдат", "нападник терорист стрілок>стрілк"],
  ["tank", "солдат", "танк"],
  ["missile", "жінка", "ракета/ракет"],
  ["drone", "солдат", "безпілотник дрон шахед"],
  ["aircraft", "солдат", "літак"],
  ["helicopter", "солдат", "вертоліт>вертольот гелікоптер"],
  ["building", "солдат", "будинок>будинк"],
];

/** Nouns of people to the role they play, and of things to their kind. */
export const roles: ReadonlyMap<string, string> = new Map([
  ...rows.flatMap(([role, name, list]) =>
    list.split(" ").flatMap((word) => {
      const { singular, plural } = decline(word, name);
      return [...singular, ...plural].map((form) => [form, role] as const);
    }),
  ),
  ...["дітей", "діти", "дітям"].map((form) => [form, "child"] as const),
]);
