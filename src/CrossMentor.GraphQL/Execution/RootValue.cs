using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution;

/// <summary>The parent of the root fields: there is one, and it has no properties.</summary>
internal sealed class RootValue
{
    private RootValue()
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
