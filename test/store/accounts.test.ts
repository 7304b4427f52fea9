import { memoryAccountStore } from "../../src/store/memory-account-store.ts";
import { openAccounts } from "../../src/store/sqlite/accounts.ts";
import { accountConformance } from "./account-conformance.ts";
import { temporaryFolder } from "./temporary-folder.ts";

accountConformance("memory", memoryAccountStore);
accountConformance("SQLite", () => openAccounts(temporaryFolder()));
