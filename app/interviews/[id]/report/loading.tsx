import { PageSkeleton } from "@/components/ui/skeleton";

export default function ReportLoading() {
  return <PageSkeleton wide />;
}
