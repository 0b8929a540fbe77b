import { PageSkeleton } from "@/components/ui/skeleton";

export default function InterviewLoading() {
  return <PageSkeleton />;
}
