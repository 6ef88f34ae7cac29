using CrossMentor.Persistence.Records;

namespace CrossMentor.Application.Auditing;

/// <summary>How the chains of the logs stand.</summary>
/// <param name="Strays">How many rows belong to no chain that has a head, and should.</param>
/// <param name="UnknownHeads">Kept heads that stand in no chain: it was rewritten since, or cut.</param>
/// <param name="Unreadable">Logs whose heads hold what cannot be read, so that no chain of them could be walked.</param>
public sealed record LogReport(IReadOnlyList<ChainReport> Chains, int Strays, IReadOnlyList<string> UnknownHeads, IReadOnlyList<ChainedLog> Unreadable)
{
    public bool Holds => Unreadable.Count == 0 && Strays == 0 && UnknownHeads.Count == 0 && Chains.All(chain => chain.Break is null);
}
