using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Language;

/// <summary>An argument given to a field or a directive: <c>name: value</c> (sec-Language.Arguments).</summary>
public sealed class Argument : Node
{
    internal Argument(SourceLocation location, string name, Value value)
        : base(location)
    {
        Name = name;
        Value = value;
    }

    public string Name { get; }

    public Value Value { get; }
}
