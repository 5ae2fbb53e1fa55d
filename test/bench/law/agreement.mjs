/** Holds engines to the same status for every norm over every set of facts, before anything is timed. */
export async function agree(engines, factSets) {
  const [ours, ...peers] = engines;
  const seen = new Map();
  for (const facts of factSets) {
    const expected = ours.statuses(await ours.judge(facts.forOurs));
    for (const [norm, status] of Object.entries(expected))
      seen.set(norm, (seen.get(norm) ?? new Set()).add(status));
    for (const peer of peers) {
      const given = peer.statuses(await peer.judge(facts.forPeers), facts.forPeers);
      for (const norm of Object.keys(expected))
        if (given[norm] !== expected[norm])
          throw new Error(
            `${peer.name} finds “${norm}” ${given[norm]}, ${ours.name} ${expected[norm]}, of ${JSON.stringify(facts.forOurs)}.`,
          );
    }
  }
  // A norm that always comes out the same has not been compared.
  for (const [norm, statuses] of seen)
    if (statuses.size < 2) throw new Error(`“${norm}” was ${[...statuses].join()} for all sets of facts.`);
}
