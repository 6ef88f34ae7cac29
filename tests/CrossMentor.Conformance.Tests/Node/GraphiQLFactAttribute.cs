using CrossMentor.Host.Composition.GraphQL;

namespace CrossMentor.Conformance.Tests.Node;

/// <summary>A fact that looks at GraphiQL in Chromium. Where one of them is missing it is skipped, and says which.</summary>
public sealed class GraphiQLFactAttribute : FactAttribute
{
    public GraphiQLFactAttribute() => Skip = WhatIsMissing;

    /// <summary>Null if everything is there.</summary>
    internal static string? WhatIsMissing => BrowserFactAttribute.WhatIsMissing
        ?? (File.Exists(Path.Combine(GraphQLEdge.GraphiQLFolder, "manifest.json")) ? null : "Needs GraphiQL: build the tests with -p:WithGraphiQL=true, as .ci/run does.");
}
