import { existsSync } from "node:fs";

import sparticuz from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];

/** Starts the browser that comes with the packages, else one that the machine has; where none starts, the reasons. */
export async function startBrowser(): Promise<Browser | string> {
  const reasons: string[] = [];
  const packaged = process.platform === "linux" ? [sparticuz.executablePath()] : [];
  for (const path of [...packaged, ...installed.filter((file) => existsSync(file))]) {
    try {
      return await chromium.launch({ executablePath: await path, args: flags });
    } catch (trouble) {
      reasons.push(String(trouble).split("\n")[0] ?? "");
    }
  }
  return `no browser starts on this machine: ${reasons.join("; ") || "none is installed"}`;
}
