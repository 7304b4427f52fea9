/** What is said where a request could not be met. */
export const trouble = {
  front: "Go to the front page",
  noPage: "There is no such page",
  nothingThere: (path: string) => `Cannot show “${path}”: nothing is there. It may have been typed wrongly, or an old link.`,
  missing: "It is not here",
  refused: "That did not work",
  broken: "Something broke",
  brokenText: "This is a fault of the program, not of your request. What happened stands in the program’s own output.",
};
