namespace CrossMentor.Api.Paging;

/// <summary>An object and its place in the list. The cursor is written when it is asked for, because signing it costs more than the rest.</summary>
public sealed class Edge<T>
{
    private readonly Func<string> write;
    private string? cursor;

    internal Edge(T node, Func<string> write) => (Node, this.write) = (node, write);

    public T Node { get; }

    public string Cursor => cursor ??= write();
}
