import { deepStrictEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import { decline } from "../../../../src/read/languages/uk/inflect.ts";
import { participleForms, verbForms } from "../../../../src/read/languages/uk/verb-forms.ts";

test("a noun is declined like the word that shows its declension", () => {
  deepStrictEqual(decline("танк", "солдат"), {
    singular: ["танк", "танка", "танку", "танкові", "танком", "танкі"],
    plural: ["танки", "танків", "танкам", "танками", "танках"],
  });
});

test("a stem that changes stands behind the word, a genitive plural behind the stem", () => {
  const fighter = decline("боєць>бійц", "житель");
  ok(fighter.singular.includes("бійця") && fighter.singular[0] === "боєць");
  deepStrictEqual(decline("жінка/жінок", "жінка").plural, ["жінки", "жінок", "жінкам", "жінками", "жінках"]);
});

test("a stem in к, г or х softens before і in the singular of a feminine noun, and nowhere else", () => {
  ok(decline("книга/книг", "жінка").singular.includes("книзі"));
  ok(decline("медик", "солдат").singular.includes("медикі"));
});

test("a verb has its past in three genders and the plural, and what is done with nobody named", () => {
  const { past, impersonal, participle } = verbForms("вбити/вбит");
  deepStrictEqual(past, ["вбив", "вбила", "вбило", "вбили"]);
  deepStrictEqual(impersonal, ["вбито"]);
  deepStrictEqual(participle, ["вбитий", "вбита", "вбите", "вбиті", "вбитими"]);
});

test("a past that ends in a consonant takes no в, and one of its own stem is written out", () => {
  deepStrictEqual(verbForms("померти//помер").past, ["помер", "померла", "померло", "померли"]);
  deepStrictEqual(verbForms("зрости//зріс:зрос").past, ["зріс", "зросла", "зросло", "зросли"]);
});

test("a reflexive verb keeps its ending in both spellings", () => {
  deepStrictEqual(verbForms("врятуватися").past, [
    "врятувався",
    "врятувалася",
    "врятувалась",
    "врятувалося",
    "врятувалось",
    "врятувалися",
    "врятувались",
  ]);
});

test("a participle that stands for a noun is never in the nominative", () => {
  const forms = participleForms("поранен");
  ok(forms.includes("поранених") && forms.includes("пораненого"));
  ok(!forms.includes("поранені") && !forms.includes("поранений"));
});
