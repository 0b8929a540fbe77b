import { PageSkeleton } from "@/components/ui/skeleton";

export default function MemberLoading() {
  return <PageSkeleton />;
}
