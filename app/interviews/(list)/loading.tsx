import { PageSkeleton } from "@/components/ui/skeleton";

export default function InterviewsLoading() {
  return <PageSkeleton />;
}
