/** Version of the rules that reports are read by. Another version may read the same page otherwise; `reread` shows what changed. */
export const rulesVersion = "2";
