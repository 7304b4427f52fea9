import { type Command, Option } from "commander";

/** The folder, as every command that opens one takes it. */
export const dataOption = (what = "folder that everything is kept in") =>
  new Option("--data <dir>", what).env("TOLLKEEPER_DATA").default("tollkeeper-data");
/** For programs that read the answer. */
export const jsonOption = () => new Option("--json", "print JSON instead of text");

/** Of the jobs that read: a model to ask about figures in doubt. */
const secondReaderOptions = () => [
  new Option("--second-reader <url>", "OpenAI-compatible endpoint to ask about figures in doubt: http://127.0.0.1:8080/v1").env(
    "TOLLKEEPER_SECOND_READER",
  ),
  new Option("--second-reader-model <name>", "the model to ask there").env("TOLLKEEPER_SECOND_READER_MODEL"),
  new Option("--second-reader-below <confidence>", "ask about figures below this confidence, and those without any; all for every figure")
    .env("TOLLKEEPER_SECOND_READER_BELOW")
    .default("0.8"),
];

/** Lets the user name a model to ask. */
export const withSecondReader = (command: Command): Command => secondReaderOptions().reduce((to, option) => to.addOption(option), command);

/** How the web is asked, of the jobs that ask it. */
const webOptions = () => [
  new Option("--contact <address>", "a mail address or page of yours that servers are told, so that their owners can reach you").env(
    "TOLLKEEPER_CONTACT",
  ),
  new Option("--allow-private", "fetch from this machine and private networks too; never do so for addresses of strangers").env(
    "TOLLKEEPER_ALLOW_PRIVATE",
  ),
];

/** Lets the user settle how the web is asked. */
export const withWeb = (command: Command): Command => webOptions().reduce((to, option) => to.addOption(option), command);
