namespace CrossMentor.Conformance.Tests.Http;

/// <summary>The audits that we fail on purpose. The published audits are older than the draft that we follow.</summary>
internal static class ExpectedFailures
{
    private const string WithoutGet = "GET is optional, and is not served here.";

    private const string IllFormed = "The draft answers a request whose JSON is not a well-formed request with 422; 400 is for what is not JSON.";

    private const string LegacyStatus = "The draft gives clients of application/json the same 4xx as all others; the audit asks for 200.";

    private const string Coercion = "The draft answers variables that do not fit with 422; the audit asks for 400.";

    /// <summary>Audit and reason, in the order of the audits.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["5A70"] = WithoutGet,
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
        ["D6D5"] = WithoutGet,
        ["6A70"] = WithoutGet,
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
}
