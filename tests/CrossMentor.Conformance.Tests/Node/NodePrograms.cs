namespace CrossMentor.Conformance.Tests.Node;

/// <summary>The programs of the folder <c>oracles</c>, which run on node with the packages that its lock file pins.</summary>
internal static class NodePrograms
{
    public const string Variable = "CROSSMENTOR_TEST_NODE";

    public const string WhatIsMissing = "Needs node and the packages of oracles/; .ci/run installs them and sets " + Variable + "=1.";

    public static bool ArePrepared => Environment.GetEnvironmentVariable(Variable) == "1";

    /// <summary>Names the program file of Chromium.</summary>
    public const string BrowserVariable = "CROSSMENTOR_TEST_BROWSER";

    /// <summary>The program file of Chromium; null for none.</summary>
    public static string? Browser => Environment.GetEnvironmentVariable(BrowserVariable) is { Length: > 0 } file ? file : null;

    public static string Folder { get; } = RepositoryFolder.Of("tests/CrossMentor.Conformance.Tests/oracles");
}
