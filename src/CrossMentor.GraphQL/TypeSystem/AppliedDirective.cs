using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.TypeSystem;

/// <summary>A directive that the schema's author put on a definition, such as <c>@cost(weight: "5")</c>.</summary>
public sealed class AppliedDirective
{
    internal AppliedDirective(DirectiveType definition, Directive syntax)
    {
        Definition = definition;
        Arguments = syntax.Arguments;
        Syntax = syntax;
    }

    public string Name => Definition.Name;

    public DirectiveType Definition { get; }

    /// <summary>The arguments as written; those left out are not listed.</summary>
    public ImmutableArray<Argument> Arguments { get; }

    /// <summary>The value of an argument as written, or else its default; false if it has neither.</summary>
    public bool TryGetValue(string argumentName, [NotNullWhen(true)] out Value? value)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name == argumentName)
            {
                value = argument.Value;
                return true;
            }
        }

        value = Definition.Arguments.Find(argumentName)?.DefaultValue;
        return value is not null;
    }

    internal Directive Syntax { get; }
}
