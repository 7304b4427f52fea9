import { openStore } from "../../src/store/open-store.ts";
import { storeConformance } from "./conformance.ts";
import { temporaryFolder } from "./temporary-folder.ts";

storeConformance("SQLite store", () => openStore(temporaryFolder()));
