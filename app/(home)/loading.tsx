import { PageSkeleton } from "@/components/ui/skeleton";

export default function HomeLoading() {
  return <PageSkeleton />;
}
