namespace CrossMentor.Host.HotChocolate.Calls;

/// <summary>How Hot Chocolate is to call a function.</summary>
internal enum FunctionKind
{
    /// <summary>At once, for one parent, which is all it needs.</summary>
    Pure,

    /// <summary>For one parent after the other.</summary>
    EachParent,

    /// <summary>Once for all parents of a level: it wants them so, or its guards do.</summary>
    AllParents,
}
