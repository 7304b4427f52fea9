import { main } from "./show/cli/main.ts";

process.exitCode = await main(process.argv.slice(2));
