namespace CrossMentor.Conformance.Tests.Node;

/// <summary>A theory that asks a program on node. Where node is not prepared it is skipped, and says what is missing.</summary>
public sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute()
    {
        if (!NodePrograms.ArePrepared)
        {
            Skip = NodePrograms.WhatIsMissing;
        }
    }
}
