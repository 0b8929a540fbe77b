import { ownerLink } from "./accounts/links";
import { badArguments, readArguments } from "./arguments";
import { runToEnd, tell } from "./console";
import { prepareDatabase } from "./start/database";

const usage = "npm run invite -- --owner [--email ADDRESS] [--origin http://127.0.0.1:3000]";

function parse(args: string[]) {
  const text = { type: "string" } as const;
  const options = { owner: { type: "boolean" }, email: text, origin: text } as const;
  const { values } = readArguments({ args, options }, usage);
  const { owner, email = null, origin = "http://127.0.0.1:3000" } = values;
  if (!owner) throw badArguments("Say that it is the owner's link.", usage);
  if (!URL.canParse(origin)) throw badArguments(`"${origin}" is not an address.`, usage);
  return { email, origin };
}

/** The way back in for an owner whose password is lost: whoever reaches the database may make it. */
await runToEnd(async () => {
  const { email, origin } = parse(process.argv.slice(2));
  const database = await prepareDatabase();
  try {
    const { link, email: owner } = await ownerLink(database.url, origin, email);
    tell(
      owner
        ? `This link sets a new password for ${owner} and signs out whoever is signed in as that owner. It works once, within seven days:`
        : "Nobody has an account yet: this link makes the owner's. It works once, within seven days:",
    );
    process.stdout.write(`${link}\n`);
  } finally {
    await database.close();
  }
});
