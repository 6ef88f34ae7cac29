using System.Collections.Immutable;

namespace CrossMentor.Sdk.Testing;

/// <summary>What trying one law found.</summary>
/// <param name="Law">The law.</param>
/// <param name="State">What became of it.</param>
/// <param name="Remark">Why it was not tried; empty when it was.</param>
/// <param name="Findings">The first cases in which it was broken; empty unless it was.</param>
public sealed record LawReport(Law Law, LawState State, string Remark, ImmutableArray<LawFinding> Findings)
{
    /// <inheritdoc/>
    public override string ToString() => State switch
    {
        LawState.Broken => $"{Law} is broken:\n{string.Join('\n', Findings.Select(finding => $"- {finding.Happened} [{finding.Input}]"))}",
        LawState.Kept => $"{Law} is kept.",
        _ => $"{Law} was not tried: {Remark}",
    };
}
