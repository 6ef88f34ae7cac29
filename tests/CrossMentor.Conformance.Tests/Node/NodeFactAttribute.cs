namespace CrossMentor.Conformance.Tests.Node;

/// <summary>A fact that asks a program on node. Where node is not prepared it is skipped, and says what is missing.</summary>
public sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (!NodePrograms.ArePrepared)
        {
            Skip = NodePrograms.WhatIsMissing;
        }
    }
}
