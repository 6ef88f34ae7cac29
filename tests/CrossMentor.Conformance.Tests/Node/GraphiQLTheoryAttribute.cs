namespace CrossMentor.Conformance.Tests.Node;

/// <summary>A theory that looks at GraphiQL in Chromium. Where one of them is missing it is skipped, and says which.</summary>
public sealed class GraphiQLTheoryAttribute : TheoryAttribute
{
    public GraphiQLTheoryAttribute() => Skip = GraphiQLFactAttribute.WhatIsMissing;
}
