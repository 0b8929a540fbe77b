import { PageSkeleton } from "@/components/ui/skeleton";

export default function SharedReportLoading() {
  return <PageSkeleton wide />;
}
