namespace CrossMentor.Plugins.Hosting;

/// <summary>How long the calls of a plugin may take.</summary>
/// <param name="BlockMs">One block of pairs, in milliseconds.</param>
/// <param name="RunMs">A whole preparation, solution, division or check, in milliseconds.</param>
public sealed record PluginLimits(int BlockMs, int RunMs)
{
    /// <summary>What a plugin gets that asks for nothing.</summary>
    public static PluginLimits Default { get; } = new(BlockMs: 1_000, RunMs: 60_000);

    /// <summary>The most a plugin may ask for.</summary>
    public static PluginLimits Maximum { get; } = new(BlockMs: 10_000, RunMs: 600_000);
}
