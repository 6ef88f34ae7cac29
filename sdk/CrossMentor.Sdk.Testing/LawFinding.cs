namespace CrossMentor.Sdk.Testing;

/// <summary>One case in which a plugin broke a law.</summary>
/// <param name="Law">The law.</param>
/// <param name="Input">What was fed in, exactly enough to build it again: shape, seed and rows.</param>
/// <param name="Happened">What the plugin did and what it should have done, as a sentence.</param>
public sealed record LawFinding(Law Law, string Input, string Happened)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Law}: {Happened} [{Input}]";
}
