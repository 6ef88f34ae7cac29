namespace CrossMentor.Conformance.Tests.Http;

/// <summary>
/// The audits that we fail on purpose: the published audits are older than the draft that we follow, and ask for another status than the draft
/// says a server should answer with. What only means a status that the draft leaves open, we give the audit.
/// </summary>
internal static class ExpectedFailures
{
    private static readonly Contradiction IllFormed = new(
        "sec-Status-Codes",
        "A request that is JSON and no well-formed GraphQL-over-HTTP request should be answered with 422; the audit asks for 400, which the draft keeps for what is not JSON.");

    private static readonly Contradiction LegacyStatus = new(
        "sec-Body",
        "A client of application/json alone should be served as if it had asked for the other media type, so that it gets the same 4xx; the audit asks for 200.");

    private static readonly Contradiction Coercion = new(
        "sec-Status-Codes",
        "Variables that do not fit their operation should be answered with 422; the audit asks for 400.");

    /// <summary>Audit, and what of the draft it contradicts, in the order of the audits.</summary>
    public static IReadOnlyDictionary<string, Contradiction> All { get; } = new Dictionary<string, Contradiction>(StringComparer.Ordinal)
    {
        ["423L"] = IllFormed,
        ["LKJ0"] = IllFormed,
        ["LKJ1"] = IllFormed,
        ["LKJ2"] = IllFormed,
        ["LKJ3"] = IllFormed,
        ["6C00"] = IllFormed,
        ["6C01"] = IllFormed,
        ["6C02"] = IllFormed,
        ["6C03"] = IllFormed,
        ["4760"] = IllFormed,
        ["4761"] = IllFormed,
        ["4762"] = IllFormed,
        ["4763"] = IllFormed,
        ["58B0"] = IllFormed,
        ["58B1"] = IllFormed,
        ["58B2"] = IllFormed,
        ["58B3"] = IllFormed,
        ["3E3A"] = IllFormed,
        ["572B"] = LegacyStatus,
        ["FDE2"] = LegacyStatus,
        ["7B9B"] = LegacyStatus,
        ["86EE"] = Coercion,
    };

    /// <param name="Section">The section of the draft.</param>
    /// <param name="Reason">What it says, and what the audit asks for.</param>
    internal sealed record Contradiction(string Section, string Reason);
}
