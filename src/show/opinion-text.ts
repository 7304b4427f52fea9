import type { Choices, Opinion } from "../model/opinion.ts";

const NAMES: Readonly<Record<keyof Choices, string>> = {
  count: "number",
  measure: "measure",
  counted: "counted",
  kind: "kind",
  status: "status",
  claimant: "claimant",
  asOf: "day",
};

const FIELDS = Object.keys(NAMES) as (keyof Choices)[];

/** What a second reader says of a figure, as words after its name: "agrees on number, kind; says the claimant is “the mayor”". */
export function opinionText({ fields, refused }: Opinion): string {
  if (fields === null) return refused ?? "says nothing";
  if (fields.count.words === null) return "says that nothing is counted here";
  const agreed = FIELDS.filter((field) => fields[field].agrees).map((field) => NAMES[field]);
  const others = FIELDS.filter((field) => fields[field].agrees === false).map((field) => `${NAMES[field]} is ${said(fields[field])}`);
  if (agreed.length === FIELDS.length) return "agrees on everything";
  const parts = [agreed.length > 0 ? `agrees on ${agreed.join(", ")}` : "", others.length > 0 ? `says the ${others.join(", the ")}` : ""];
  return parts.filter(Boolean).join("; ");
}

function said(choice: Choices[keyof Choices]): string {
  if ("value" in choice) return choice.value;
  return choice.words === null ? "not said" : `“${choice.words.text.replaceAll(/\s+/g, " ")}”`;
}
