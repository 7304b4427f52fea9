import { deepStrictEqual, equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { read } from "../../src/read/read.ts";

const texts: readonly (readonly [language: string, text: string])[] = [
  [
    "Russian",
    "В результате обстрела погибли трое человек, ещё 12 были ранены, сообщил губернатор. По его словам, повреждены 15 домов, а под завалами могут быть люди.",
  ],
  ["French", "Trois personnes ont été tuées et 12 autres ont été blessées dans une frappe sur la ville, a dit le gouverneur de la région."],
  [
    "Polish",
    "W wyniku ostrzału zginęły trzy osoby, a 12 zostało rannych. Jak podał gubernator, w mieście nie ma prądu, ale szpital działa.",
  ],
  ["Bulgarian", "При обстрела загинаха трима души, а още 12 бяха ранени, съобщи губернаторът на областта. Пожарът е потушен."],
];

for (const [language, text] of texts) {
  test(`${language} is not read: no figure, no statement, a note that says so`, () => {
    const report = read({ id: "x", text, published: "2023-03-02" });
    deepStrictEqual([report.figures, report.statements, report.tolls], [[], [], []]);
    ok(report.notes.some(({ stage, text: said }) => stage === "article" && /language/.test(said)));
  });

  test(`${language}: its numbers in digits are kept as notes where they stand`, () => {
    const { notes } = read({ id: "x", text, published: "2023-03-02" });
    const kept = notes.filter(({ stage }) => stage === "quantity").map(({ start, end }) => text.slice(start!, end!));
    deepStrictEqual(kept, text.match(/\d+/g));
  });
}

test("Russian is not read as Ukrainian, whatever the page declares", () => {
  const { article, figures } = read({ id: "x", text: texts[0]![1], language: "uk" });
  equal(article.language, "ru");
  deepStrictEqual(figures, []);
});

test("Ukrainian is known by its letters without a declaration", () => {
  equal(read({ id: "x", text: "Унаслідок обстрілу загинули троє людей, ще 12 поранено." }).article.language, "uk");
});

test("of very many numbers fifty are noted, and how many more there are", () => {
  const text = `Les chiffres de la semaine sont les suivants dans la ville: ${Array.from({ length: 120 }, (_, i) => 1000 + i).join(" ; ")}.`;
  const notes = read({ id: "x", text, language: "fr" }).notes.filter(({ stage }) => stage === "quantity");
  equal(notes.length, 51);
  equal(notes.at(-1)?.text, "70 more numbers were not read.");
});

test("groups of three digits that stand apart are one number", () => {
  const text = "Les pertes sont de 150 605 hommes et de 1 200,5 tonnes dans la ville, dit le ministre.";
  const notes = read({ id: "x", text, language: "fr" }).notes.filter(({ stage }) => stage === "quantity");
  deepStrictEqual(
    notes.map(({ start, end }) => text.slice(start!, end!)),
    ["150 605", "1 200,5"],
  );
});
