namespace CrossMentor.Conformance.Tests.Node;

/// <summary>A fact that looks at a page in Chromium. Where there is none it is skipped, and says what is missing.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = WhatIsMissing;

    /// <summary>Null if everything is there.</summary>
    internal static string? WhatIsMissing => NodePrograms.ArePrepared && NodePrograms.Browser is not null
        ? null
        : $"Needs node, the packages of oracles/ and Chromium; .ci/run installs them and sets {NodePrograms.Variable}=1 and {NodePrograms.BrowserVariable}.";
}
