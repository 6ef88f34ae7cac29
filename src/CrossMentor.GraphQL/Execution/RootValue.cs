using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution;

/// <summary>The parent of the root fields. Queries and mutations share one that holds nothing; each event of a subscription is one.</summary>
internal class RootValue
{
    private protected RootValue()
    {
    }

    public static RootValue Instance { get; } = new();
}

/// <summary>The root of the response, which has no path.</summary>
internal sealed class RootPosition : IResponsePosition
{
    private RootPosition()
    {
    }

    public static RootPosition Instance { get; } = new();

    public ResponsePath? PathOf(int index) => null;
}
