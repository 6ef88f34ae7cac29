using System.Collections.Immutable;
using CrossMentor.Conformance.Tests.Node;

namespace CrossMentor.Conformance.Tests.Validation;

/// <summary>What two judges of one text say differently, once the deviations that are meant are left out.</summary>
internal sealed record Difference(string Name, string Text, Verdict Ours, Verdict Theirs)
{
    private readonly ImmutableArray<Finding> onlyOurs = Without(Ours.Findings, Theirs.Findings);
    private readonly ImmutableArray<Finding> onlyTheirs = Without(Theirs.Findings, Ours.Findings);

    /// <summary>True if the judges agree, or every finding that only one of them has is explained by a deviation.</summary>
    public bool IsExplainedBy(ImmutableArray<Deviation> deviations) => Theirs.GaveUp
        ? !Ours.IsValid
        : onlyOurs.All(finding => deviations.Any(deviation => deviation.OnlyOurs(finding, Text) || deviation.OnlyOursGiven(finding, Ours)))
            && onlyTheirs.All(finding => deviations.Any(deviation => deviation.OnlyTheirs(finding, Ours)));

    public override string ToString() =>
        $"--- {Name}\n{Text}\n  only ours ({Ours.Outcome}):{Show(onlyOurs)}\n  only theirs ({Theirs.Outcome}):{Show(onlyTheirs)}\n";

    /// <summary>The findings of one verdict that the other has not, counting each as often as it comes.</summary>
    private static ImmutableArray<Finding> Without(IEnumerable<Finding> findings, IEnumerable<Finding> others)
    {
        var left = others.Select(Key).ToList();
        return [.. findings.Where(finding => IsConflict(finding) ? !left.Contains(Key(finding)) : !left.Remove(Key(finding)))];
    }

    // One conflict may be met on several ways, and from either side: how often and in which order it is told is left to everybody.
    private static bool IsConflict(Finding finding) => finding.Message.StartsWith("Fields ", StringComparison.Ordinal);

    // The rest of a message names types and values, which everybody writes as they like.
    private static string Key(Finding finding) => $"{Places(finding)}: {finding.Message.Split('"', ':')[0]}";

    private static string Places(Finding finding) =>
        IsConflict(finding) ? string.Join(',', finding.Places.Split(',').Order(StringComparer.Ordinal)) : finding.Places;

    private static string Show(IEnumerable<Finding> findings) => string.Concat(findings.Select(finding => $"\n    {finding}"));
}
