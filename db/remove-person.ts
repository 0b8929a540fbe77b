import type { Transaction } from "./client";
import type { JobQueue } from "./jobs";

/** Deletes an owner of data, their account, links to their address, and all that is theirs: rows that hang on others go with them (foreign keys cascade). */
export async function removePerson(
  tx: Transaction,
  jobs: Pick<JobQueue, "forgetRatings">,
  ownerId: string,
): Promise<void> {
  const answers = await tx.answer.findMany({ where: { ownerId }, select: { id: true } });
  await jobs.forgetRatings(
    tx,
    answers.map(({ id }) => id),
  );
  await tx.interview.deleteMany({ where: { ownerId } });
  await tx.guide.deleteMany({ where: { ownerId } });
  const user = await tx.user.findUnique({ where: { id: ownerId } });
  if (user) await tx.invitation.deleteMany({ where: { email: user.email } });
  await tx.owner.delete({ where: { id: ownerId } });
}
