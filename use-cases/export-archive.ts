import { fileName } from "@/core/file-name";
import { uniqueSlugs } from "@/core/guide/slug";
import { writeGuide } from "@/core/guide/write-guide";
import type { ArchiveStore } from "./ports/guides";
import type { ArchivedGuide, ArchivedInterview } from "./stored";

/** One file of the archive. */
export interface ArchiveFile {
  path: string;
  text: string;
}

const readme = `# Your data in Rehearsal

- \`guides/NAME/guide.md\`: a guide as Markdown; importing it gives the same guide.
- \`guides/NAME/guide.json\`: the same guide as JSON, as \`npm run import -- FILE --json\` prints it.
- \`guides/NAME/history.json\`: all its revisions, and the ids of its questions and key points.
- \`interviews/DATE-KIND-ID.json\`: an interview with its plan, every turn (who worded it, with which prompt and model), every
  version of an answer, and every rating with the assessment that it rests on. A rating's quotes are places in the turns'
  texts, in UTF-16 units, end exclusive.

Times are ISO 8601 in UTC. What was deleted is not in here.
`;

/** One look into the database for that many interviews: fewer are slower, more take memory. */
const batch = 25;

/**
 * Everything that an owner has stored, file by file; one guide or some interviews are in memory at a time.
 * @param ownerId whose data
 */
export async function* exportArchive(archive: ArchiveStore, ownerId: string): AsyncGenerator<ArchiveFile> {
  yield { path: "README.md", text: readme };
  const unique = uniqueSlugs();
  for (const id of await archive.guideIds(ownerId)) {
    const guide = await archive.guide(ownerId, id);
    // Some systems take names for the same that differ by case alone.
    if (guide) yield* guideFiles(guide, unique(fileName(guide.slug).toLowerCase()));
  }
  const ids = await archive.interviewIds(ownerId);
  for (let start = 0; start < ids.length; start += batch) {
    const interviews = await archive.interviews(ownerId, ids.slice(start, start + batch));
    yield* interviews.map(interviewFile);
  }
}

function guideFiles({ guide, record }: ArchivedGuide, folder: string): ArchiveFile[] {
  const file = (name: string, text: string) => ({ path: `guides/${folder}/${name}`, text });
  return [
    file("guide.md", writeGuide(guide)),
    file("guide.json", asJson(guide)),
    file("history.json", asJson(record)),
  ];
}

/** Ids of one moment differ at their end. */
function interviewFile({ id, kind, startedAt, record }: ArchivedInterview): ArchiveFile {
  const date = startedAt.toISOString().slice(0, 10);
  return { path: `interviews/${date}-${kind}-${id.slice(-12)}.json`, text: asJson(record) };
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
