/** What one act deleted, and until when it can be brought back. */
export interface Deletion {
  id: string;
  kind: "interview" | "guide" | "everything";
  guides: number;
  interviews: number;
  deletedAt: string;
  undoUntil: string;
}
