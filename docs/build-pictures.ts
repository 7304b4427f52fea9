import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startBrowser } from "../test/show/web/browser.ts";
import { EDITOR, newsroomSite, type NewsroomSite } from "../test/show/web/newsroom-site.ts";

/** Where the pictures go: docs/pictures/NAME.png */
const folder = fileURLToPath(new URL("pictures/", import.meta.url));

const soldiers = "tallies/personnel-losses-general-staff-of-ukraine-russian-losses-in-ukraine";

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: true;
}

/** The main pages, from the example newsroom. */
async function pictures({ store }: NewsroomSite): Promise<readonly Picture[]> {
  const lines = await store.tallyLines({ limit: 500 });
  const quake = lines.find(({ measure, claimant }) => measure === "killed" && /AFAD/.test(claimant))!;
  const wide = { width: 1280, height: 960 };
  return [
    { name: "front", path: "", ...wide },
    { name: "story", path: `stories/${quake.happening}`, ...wide },
    { name: "tally", path: soldiers, ...wide },
    { name: "tally-dark", path: soldiers, width: 390, height: 844, dark: true },
    { name: "claimants", path: `tallies/${quake.id}?lens=latest`, width: 1280, height: 1300 },
    { name: "article", path: (await articleOf(store)) ?? "articles", ...wide },
    { name: "desk", path: "desk", ...wide },
  ];
}

/** An article with figures, by its address. */
async function articleOf(store: NewsroomSite["store"]): Promise<string | null> {
  const [line] = await store.figures({ measures: ["killed"] }, { limit: 1 });
  return line ? `articles/${line.article.id}` : null;
}

async function takeAll(): Promise<void> {
  const [browser, site] = await Promise.all([startBrowser(), newsroomSite()]);
  if (typeof browser === "string") throw new Error(browser);
  mkdirSync(folder, { recursive: true });
  try {
    for (const { name, path, width, height, dark } of await pictures(site)) {
      const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? "dark" : "light" });
      if (path === "desk") {
        await page.goto(`${site.url}sign-in`);
        await page.getByLabel("Name").fill(EDITOR.name);
        await page.getByLabel("Password").fill(EDITOR.password);
        await page.getByRole("button", { name: "Sign in" }).click();
      }
      await page.goto(site.url + path);
      await page.screenshot({ path: `${folder}${name}.png` });
      await page.close();
      console.log(`docs/pictures/${name}.png`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

await takeAll();
