using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Hosting.Workers;

/// <summary>A snapshot that a worker is asked about. The worker may have to be told it again: after a restart, or when others took its place.</summary>
/// <param name="snapshot">What the plugin may know.</param>
/// <param name="isPrepared">Whether the plugin is prepared for it, or asked as it is.</param>
internal sealed class PreparedSnapshot(MatchingSnapshot snapshot, bool isPrepared)
{
    public MatchingSnapshot Snapshot => snapshot;

    public bool IsPrepared => isPrepared;

    /// <summary>Where the worker keeps it, if it still does.</summary>
    public int Slot { get; set; } = -1;

    /// <summary>Which worker of the session was told of it.</summary>
    public int Generation { get; set; } = -1;
}
