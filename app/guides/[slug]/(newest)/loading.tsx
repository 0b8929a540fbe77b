import { PageSkeleton } from "@/components/ui/skeleton";

export default function GuideLoading() {
  return <PageSkeleton />;
}
