/** Where the question was asked: what it may be anchored to. */
export interface Position {
  role: string;
  company: string;
}
