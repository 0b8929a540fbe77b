import { notFound } from "next/navigation";
import { InterviewOpening } from "@/components/interview/interview-opening";
import { InterviewRoom } from "@/components/interview/interview-room";
import { visit } from "../../visit";
import { interviewId } from "./interview-id";

export default async function InterviewPage({ params }: PageProps<"/interviews/[id]">) {
  const { rehearsal } = await visit();
  const view = await rehearsal.viewInterview(await interviewId(params));
  if (!view) notFound();
  return (
    <InterviewRoom
      id={view.id}
      settings={view.settings}
      turns={view.turns}
      state={view.state}
      feedback={view.feedback}
    >
      <InterviewOpening guide={view.guide} settings={view.settings} />
    </InterviewRoom>
  );
}
