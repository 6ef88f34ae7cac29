namespace CrossMentor.Conformance.Tests.Node;

/// <summary>A theory that looks at a page in Chromium. Where there is none it is skipped, and says what is missing.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserFactAttribute.WhatIsMissing;
}
