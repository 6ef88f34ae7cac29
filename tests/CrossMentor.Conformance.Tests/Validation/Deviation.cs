using CrossMentor.Conformance.Tests.Node;

namespace CrossMentor.Conformance.Tests.Validation;

/// <summary>A difference from graphql-js 16 that is meant.</summary>
/// <param name="Reason">Why we are right to differ.</param>
/// <param name="Example">A document over the harbour that shows it.</param>
internal sealed record Deviation(string Reason, string Example)
{
    /// <summary>Whether it explains a finding that only we have in a text.</summary>
    public Func<Finding, string, bool> OnlyOurs { get; init; } = (_, _) => false;

    /// <summary>Whether it explains a finding that only we have, given our whole verdict.</summary>
    public Func<Finding, Verdict, bool> OnlyOursGiven { get; init; } = (_, _) => false;

    /// <summary>Whether it explains a finding that only graphql-js has, given our verdict.</summary>
    public Func<Finding, Verdict, bool> OnlyTheirs { get; init; } = (_, _) => false;

    /// <summary>Over the harbour without subscriptions instead.</summary>
    public bool IsWithoutSubscriptions { get; init; }
}
