import { PageSkeleton } from "@/components/ui/skeleton";

export default function ProgressLoading() {
  return <PageSkeleton />;
}
