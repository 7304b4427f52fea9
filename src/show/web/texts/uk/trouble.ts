import type { trouble as english } from "../en/trouble.ts";

export const trouble: typeof english = {
  front: "Перейти на першу сторінку",
  noPage: "Такої сторінки немає",
  nothingThere: (path) => `Не можна показати «${path}»: там нічого немає. Може, адресу набрано з помилкою або посилання застаріло.`,
  missing: "Цього тут немає",
  refused: "Не вийшло",
  broken: "Щось зламалося",
  brokenText: "Це хиба програми, а не вашого запиту. Що сталося, записано у виводі самої програми.",
};
