interface NamedGuide {
  id: string;
  title: string;
  role: string;
  company: string;
  candidate: string;
}

/** Guides to choose from, each by role and company, else by its title; where two read alike, with whose they are, and then with a number. */
export function guideOptions(
  guides: readonly NamedGuide[],
  joined: (parts: readonly string[]) => string,
): { value: string; label: string }[] {
  const shortOf = ({ role, title, company }: NamedGuide) => joined([role || title, company]);
  const longOf = (guide: NamedGuide) => joined([shortOf(guide), guide.candidate]);
  const alike = (label: string, of: (guide: NamedGuide) => string) =>
    guides.filter((guide) => of(guide) === label);
  return guides.map((guide) => {
    const short = shortOf(guide);
    if (alike(short, shortOf).length === 1) return { value: guide.id, label: short };
    const long = longOf(guide);
    const twins = alike(long, longOf);
    return { value: guide.id, label: twins.length === 1 ? long : `${long} (${twins.indexOf(guide) + 1})` };
  });
}
