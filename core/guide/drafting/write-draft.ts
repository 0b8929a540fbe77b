import type { Guide, Project, Question } from "../guide";
import { slugify, uniqueSlugs } from "../slug";
import { projectAnswer } from "../story-answer";
import { writeGuide } from "../write-guide";
import { claimsOf } from "./claims";
import type { Claim, GuideDraft } from "./draft";

const words = {
  en: {
    introduction: "Introduction",
    introduce: "Please introduce yourself.",
    projects: "Projects",
    tell: (title: string) => `Tell me about this project: ${title}`,
    technical: "Technical questions",
    design: "System design",
    domain: "The field and the role",
    behavioral: "Behavioral questions",
    title: "Interview preparation",
    sources: "Sources",
    cv: "CV",
    job: "Job description",
  },
  zh: {
    introduction: "自我介绍",
    introduce: "请做一下自我介绍。",
    projects: "项目经历",
    tell: (title: string) => `请讲讲这个项目：${title}`,
    technical: "技术问题",
    design: "系统设计",
    domain: "行业与职位",
    behavioral: "行为面试题",
    title: "面试准备",
    sources: "来源",
    cv: "简历",
    job: "职位描述",
  },
} as const;

const line = (text: string) => text.replace(/\s+/gu, " ").trim();
const told = (claims: readonly Claim[]) => claims.map(({ text }) => line(text)).join(" ");

class DraftWriter {
  private readonly unique = uniqueSlugs();
  private readonly words: (typeof words)["en" | "zh"];

  constructor(
    private readonly draft: GuideDraft,
    private readonly language: string,
  ) {
    this.words = language.startsWith("zh") ? words.zh : words.en;
  }

  guide(): Guide {
    const { candidate, role, company, questionsToAsk } = this.draft;
    const head = { candidate: text(candidate), role: text(role), company: text(company) };
    const introduction = this.introduction();
    const projects = this.draft.projects.map((project) => this.project(project));
    const title = [this.words.title, head.role, head.company].filter(Boolean).join(", ");
    const asked = uniqueSlugs();
    return {
      ...head,
      slug: slugify([head.company, head.role].filter(Boolean).join(" ") || title),
      ...{ title, language: this.language, projects, scenarios: [], problems: [] },
      introduction: { tone: "", structure: [], script: introduction.map(({ modelAnswer }) => modelAnswer) },
      questions: [...introduction, ...projects.map((one) => this.projectQuestion(one)), ...this.questions()],
      questionsToAsk: questionsToAsk.map((one) => {
        const wanted = line(one.text);
        return { id: asked(slugify(wanted)), kind: "", text: wanted };
      }),
      notes: [{ heading: this.words.sources, markdown: this.sources() }],
    };
  }

  private introduction(): Question[] {
    const { introduction } = this.draft;
    if (introduction.length === 0) return [];
    const { introduction: category, introduce } = this.words;
    const asked = { kind: "introduction", category, topic: null, text: introduce, keyPoints: [] } as const;
    return [{ ...asked, id: this.unique("introduction"), keyPoints: [], modelAnswer: told(introduction) }];
  }

  private project({ title, situation, task, action, result }: GuideDraft["projects"][number]): Project {
    return {
      id: this.unique(slugify(line(title.text))),
      title: line(title.text),
      ...{ situation: told(situation), task: told(task), result: told(result) },
      action: action.map((one) => ({ label: null, text: line(one.text), points: [] })),
    };
  }

  private projectQuestion(project: Project): Question {
    const { id, title } = project;
    return {
      ...{ id, kind: "project", category: this.words.projects, topic: title, keyPoints: [] },
      text: this.words.tell(title),
      modelAnswer: projectAnswer(project, this.language),
    };
  }

  private questions(): Question[] {
    const kinds = ["technical", "design", "domain", "behavioral"] as const;
    const inOrder = kinds.flatMap((kind) => this.draft.questions.filter((one) => one.kind === kind));
    return inOrder.map(({ kind, ask, answer }) => ({
      ...{ id: this.unique(slugify(line(ask.text))), kind, category: this.words[kind], topic: null },
      ...{ text: line(ask.text), modelAnswer: told(answer), keyPoints: [] },
    }));
  }

  private sources(): string {
    return claimsOf(this.draft)
      .map(({ text: claim, from, passage }) => `- ${line(claim)} (${this.words[from]}: “${line(passage)}”)`)
      .join("\n");
  }
}

const text = (claim: Claim | null) => (claim ? line(claim.text) : "");

/** A verified draft as a guide's Markdown, with a note that names each claim's source. @param language "en" or "zh" */
export function writeDraft(draft: GuideDraft, language: string): string {
  return writeGuide(new DraftWriter(draft, language).guide());
}
