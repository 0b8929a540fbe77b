export interface SoakOptions {
  seed: number;
  kills: number;
  candidates: number;
  /** Kills nothing but apps, of which there are three behind nginx: no candidate may be refused at all. */
  behindProxy: boolean;
  /** Folder for the database; removed at the end. */
  dataDir: string;
  tell: (line: string) => void;
}
