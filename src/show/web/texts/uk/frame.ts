import type { frame as english } from "../en/frame.ts";
import { plural } from "../plural.ts";

export const frame: typeof english = {
  language: "Українська",
  skip: "Перейти до змісту",
  sections: "Розділи",
  languages: "Мови",
  front: "Зараз",
  stories: "Події",
  tallies: "Підрахунки",
  articles: "Статті",
  checks: "Перевірки",
  search: "Пошук",
  sources: "Джерела",
  desk: "Редакція",
  creed:
    "Кожне число веде до речення, в якому воно стоїть. Обчислене позначено інакше, ніж заявлене; пропущений день лишається пропущеним.",
  counts: {
    articles: plural("uk", { one: "стаття", few: "статті", many: "статей", other: "статті" }),
    figures: plural("uk", { one: "число", few: "числа", many: "чисел", other: "числа" }),
    statements: plural("uk", { one: "заява", few: "заяви", many: "заяв", other: "заяви" }),
    tallies: plural("uk", { one: "підрахунок", few: "підрахунки", many: "підрахунків", other: "підрахунку" }),
    runningCounts: plural("uk", { one: "підрахунок", few: "підрахунки", many: "підрахунків", other: "підрахунку" }),
    breaks: plural("uk", { one: "розбіжність", few: "розбіжності", many: "розбіжностей", other: "розбіжності" }),
    days: plural("uk", { one: "день", few: "дні", many: "днів", other: "дня" }),
    readings: plural("uk", { one: "показник", few: "показники", many: "показників", other: "показника" }),
    outlets: plural("uk", { one: "видання", few: "видання", many: "видань", other: "видання" }),
    copies: plural("uk", { one: "копія", few: "копії", many: "копій", other: "копії" }),
    stories: plural("uk", { one: "подія", few: "події", many: "подій", other: "події" }),
    increments: plural("uk", { one: "приріст", few: "прирости", many: "приростів", other: "приросту" }),
  },
  pages: { label: "Сторінки", before: "← Назад", next: "Далі →", of: (page, pages) => `Сторінка ${page} з ${pages}` },
  compass: { north: "пн. ш.", south: "пд. ш.", east: "сх. д.", west: "зх. д." },
  bounds: {
    about: (value) => `близько ${value}`,
    atLeast: (value) => `щонайменше ${value}`,
    moreThan: (value) => `понад ${value}`,
    upTo: (value) => `до ${value}`,
    between: (low, high) => `від ${low} до ${high}`,
  },
};
