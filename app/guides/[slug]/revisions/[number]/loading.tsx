import { PageSkeleton } from "@/components/ui/skeleton";

export default function RevisionLoading() {
  return <PageSkeleton />;
}
