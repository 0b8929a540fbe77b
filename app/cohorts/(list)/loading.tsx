import { PageSkeleton } from "@/components/ui/skeleton";

export default function CohortsLoading() {
  return <PageSkeleton />;
}
