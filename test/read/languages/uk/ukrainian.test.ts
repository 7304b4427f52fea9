import { deepStrictEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { read } from "../../../../src/read/read.ts";

const report = (text: string) => read({ id: "x", text, published: "2023-03-02", language: "uk" });
const figures = (text: string) => report(text).figures.map(({ measure, count: { low, high } }) => [measure, low, high]);

test("a verb of harm finds what it counts behind it, in front of it, and past what tells where", () => {
  deepStrictEqual(figures("Загинули троє людей, ще 12 поранено."), [
    ["killed", 3, 3],
    ["injured", 12, 12],
  ]);
  deepStrictEqual(figures("У місті зруйновано внаслідок удару три школи."), [["destroyed", 3, 3]]);
});

test("numbers are read in every case, gathered or in words, with their scales", () => {
  deepStrictEqual(figures("Загинуло двадцять п'ять шахтарів."), [["killed", 25, 25]]);
  deepStrictEqual(figures("Убито п’ятьох цивільних."), [["killed", 5, 5]]);
  deepStrictEqual(figures("Евакуювали понад 1,2 тис. мешканців."), [["displaced", 1201, null]]);
});

test('"до" bounds a number, but leads from a verb of change to it', () => {
  deepStrictEqual(figures("Під завалами до 60 людей."), [["affected", 0, 60]]);
  deepStrictEqual(figures("Кількість загиблих зросла з 38 до 41."), [
    ["killed", 38, 38],
    ["killed", 41, 41],
  ]);
});

test("ages, money, calibres, hours and names with digits are no counts", () => {
  deepStrictEqual(figures("47-річний водій о 14:30 бачив, як Т-72 і 155-мм гаубиця знищили склад на 3 млн грн."), []);
});

test("a daily report of losses is read item by item, in lines and in one sentence", () => {
  const lines =
    "Втрати противника з 24.02.22 по 02.03.23:\nособового складу – близько 150605 (+715),\nтанків – 3397 (+6),\nлітаків – 300 (+0).";
  const expected = [
    ["losses", 150605, 150605],
    ["losses", 715, 715],
    ["lost", 3397, 3397],
    ["lost", 6, 6],
    ["lost", 300, 300],
    ["lost", 0, 0],
  ];
  deepStrictEqual(figures(lines), expected);
  deepStrictEqual(figures(lines.replaceAll("\n", " ")), expected);
  deepStrictEqual(new Set(report(lines).figures.map(({ asOf }) => asOf)), new Set(["2023-03-02"]));
});

test("names of months and weekdays are known in small letters", () => {
  const [monday, day] = report("У понеділок було тихо. Обстріл стався 28 лютого.").dates;
  equal(monday?.from, "2023-02-27");
  equal(day?.from, "2023-02-28");
});

test("who says it stands behind the verb, behind a phrase, or in front", () => {
  const speakers = (text: string) => report(text).statements.map(({ speaker }) => speaker?.name);
  deepStrictEqual(speakers("Міст закрито, повідомив мер Степан Гай."), ["Степан Гай"]);
  deepStrictEqual(speakers("За даними поліції, міст закрито."), ["поліції"]);
  deepStrictEqual(speakers("Мер Степан Гай заявив, що міст закрито."), ["Степан Гай"]);
  deepStrictEqual(speakers("«Міст закрито назавжди», – сказав Степан Гай."), ["Степан Гай"]);
});

test("an abbreviation ends no sentence", () => {
  const { figures: found } = report("На вул. Садовій у м. Суми загинули 3 людини. Поранено 2 тис. людей.");
  deepStrictEqual(
    found.map(({ measure, count }) => [measure, count.low]),
    [
      ["killed", 3],
      ["injured", 2000],
    ],
  );
});

test('"про це" gives the sentence before to whom it names, unless somebody said it already', () => {
  const said = (text: string) =>
    report(text).statements.map(({ content, speaker }) => [text.slice(content[0]!.start, content[0]!.end), speaker?.name]);
  deepStrictEqual(said("Рух спинено. Про це повідомив мер Степан Гай."), [["Рух спинено", "Степан Гай"]]);
  deepStrictEqual(said("Рух спинено.\n\nПро це йдеться у вечірньому зведенні поліції."), [["Рух спинено", "поліції"]]);
  deepStrictEqual(said("Рух спинено. Про це поліція не повідомила."), []);
  deepStrictEqual(said("Рух спинено, заявив водій. Про це повідомив мер."), [["Рух спинено", "водій"]]);
});

test("a figure told in the sentence before is told by whom the next one names", () => {
  const [figure] = report("На шахті загинули троє людей. Про це розповіла директорка Ольга Рись.").figures;
  equal(figure?.claimant?.name, "Ольга Рись");
});

test("a person is one under all cases of the name, and the full name behind a role begins past whose role it is", () => {
  const names = (text: string) => report(text).statements.map(({ speaker }) => [speaker?.name, speaker?.role]);
  deepStrictEqual(names("За словами Павла Сердюка, рух спинено. Павло Сердюк додав, що міст закрито. За даними Сердюка, газ є."), [
    ["Павло Сердюк", null],
    ["Павло Сердюк", null],
    ["Павло Сердюк", null],
  ]);
  deepStrictEqual(names("Мер Києва Іван Дуб заявив, що міст закрито."), [["Іван Дуб", "Мер Києва"]]);
  deepStrictEqual(names("Мер Іван Петрович Дуб заявив, що міст закрито."), [["Іван Петрович Дуб", "Мер"]]);
});

test("a headline is signed by a name behind a comma and a dash", () => {
  const said = (text: string) =>
    report(text).statements.map(({ content, speaker }) => [text.slice(content[0]!.start, content[0]!.end), speaker?.name]);
  deepStrictEqual(said("Місто без світла, – Гай"), [["Місто без світла", "Гай"]]);
  deepStrictEqual(said("Тривога скрізь, – Київ знову чекає"), []);
});

test("years in one word are years", () => {
  const [last, before] = report("Торік потонули 14 людей, позаторік – 12.").dates;
  equal(last?.from, "2022-01-01");
  equal(before?.to, "2021-12-31");
  equal(report("Торік на трасі загинули 14 людей.").figures[0]?.status, "past");
});

test("nouns that share one number stand in front of their verb as a list", () => {
  deepStrictEqual(figures("155 прикордонників, нацгвардійців та бійців повернулися додому."), [["rescued", 155, 155]]);
  deepStrictEqual(figures("Загинули 5 цивільних, військових евакуювали."), [["killed", 5, 5]]);
});
