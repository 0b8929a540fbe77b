import type { Heading, ListItem, RootContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { stringify } from "yaml";
import type { Guide, Question, QuestionToAsk } from "./guide";
import { exportedFormat } from "./markdown/front-matter";
import { writeNote } from "./markdown/marked-notes";
import { introductionBlocks, isIntroduction } from "./writing/introduction-blocks";
import { keyPointBlocks } from "./writing/key-point-blocks";
import { plainItem, storyOf } from "./writing/story-blocks";
import { bullets, comment, listItem, paragraph, textBlocks } from "./writing/text-blocks";

type Depth = Heading["depth"];

function heading(depth: Depth, text: string): Heading {
  return { type: "heading", depth, children: [{ type: "text", value: text }] };
}

function fixed({ id, kind, topic }: Question, isStory: boolean): RootContent {
  return comment(`id: ${id}; kind: ${kind}${isStory && topic === null ? "; no topic" : ""}`);
}

/** The headings above the questions, as far as they differ from those of the question before. */
class QuestionWriter {
  private category: string | null = null;
  private topic: string | null = null;

  constructor(private readonly guide: Guide) {}

  write(question: Question): RootContent[] {
    if (isIntroduction(question, this.guide)) return this.introduction(question);
    const story = storyOf(question, this.guide);
    const { keyPoints, modelAnswer, text } = question;
    const headings = this.headings(question, story === null ? question.topic : null);
    const title = heading(this.topic === null ? 3 : 4, story?.title ?? text);
    const answer = story ? [story.list] : textBlocks(modelAnswer);
    return [...headings, title, fixed(question, story !== null), ...answer, ...keyPointBlocks(keyPoints)];
  }

  private introduction(question: Question): RootContent[] {
    this.category = null;
    const { id, category, keyPoints } = question;
    const marked = comment(`introduction; id: ${id}; kind: introduction`);
    return [
      heading(2, category),
      marked,
      ...introductionBlocks(question, this.guide),
      ...keyPointBlocks(keyPoints),
    ];
  }

  private headings({ category }: Question, topic: string | null): RootContent[] {
    const sameCategory = category === this.category;
    if (sameCategory && topic === this.topic) return [];
    // A category that goes on without a topic begins anew, for otherwise it would stand below the topic before.
    const restart = !sameCategory || topic === null;
    Object.assign(this, { category, topic });
    return [
      ...(restart ? [heading(2, category), comment("category")] : []),
      ...(topic === null ? [] : [heading(3, topic), comment("topic")]),
    ];
  }
}

function asked({ id, kind, text }: QuestionToAsk): ListItem {
  const fixedId = comment(`id: ${id}`);
  return kind === "" ? plainItem(text, fixedId) : listItem(paragraph(text, kind), fixedId);
}

function questionsToAsk({ questionsToAsk: questions, language }: Guide): RootContent[] {
  if (questions.length === 0) return [];
  const title = language.startsWith("zh") ? "反问" : "Questions to ask";
  return [heading(2, title), comment("ask"), bullets(questions.map(asked))];
}

function frontMatter({ slug, title, candidate, role, company, language }: Guide): string {
  const fields = {
    format: exportedFormat,
    slug,
    "slug-of": candidate,
    title,
    candidate,
    role,
    company,
    language,
  };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n`;
}

/**
 * A guide as Markdown that imports to the same guide again: `parseGuide(writeGuide(guide))` equals it, problems aside. What Markdown has
 * no place for (ids, kinds) is in HTML comments.
 */
export function writeGuide(guide: Guide): string {
  const writer = new QuestionWriter(guide);
  const title = guide.title === "" ? [] : [heading(1, guide.title)];
  const children = [
    ...title,
    ...guide.questions.flatMap((question) => writer.write(question)),
    ...questionsToAsk(guide),
  ];
  const body = toMarkdown({ type: "root", children }, { bullet: "-", rule: "-", listItemIndent: "one" });
  return [frontMatter(guide), body, ...guide.notes.map(writeNote)].join("\n");
}
