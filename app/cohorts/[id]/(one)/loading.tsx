import { PageSkeleton } from "@/components/ui/skeleton";

export default function CohortLoading() {
  return <PageSkeleton />;
}
