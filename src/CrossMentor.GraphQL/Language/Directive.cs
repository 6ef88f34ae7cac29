using System.Collections.Immutable;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Language;

/// <summary>A directive put on something: <c>@name(argument: value)</c> (sec-Language.Directives).</summary>
public sealed class Directive : Node
{
    internal Directive(SourceLocation location, string name, ImmutableArray<Argument> arguments)
        : base(location)
    {
        Name = name;
        Arguments = arguments;
    }

    /// <summary>The name without the at sign.</summary>
    public string Name { get; }

    public ImmutableArray<Argument> Arguments { get; }
}
