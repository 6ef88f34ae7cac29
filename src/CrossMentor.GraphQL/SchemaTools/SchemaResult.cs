using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.SchemaTools;

/// <summary>A valid schema, or everything that is wrong with its SDL.</summary>
public sealed class SchemaResult
{
    internal SchemaResult(Schema schema) => Schema = schema;

    internal SchemaResult(ImmutableArray<GraphQLError> problems) => Problems = problems;

    public Schema? Schema { get; }

    /// <summary>Empty if the schema is valid.</summary>
    public ImmutableArray<GraphQLError> Problems { get; } = [];

    [MemberNotNullWhen(true, nameof(Schema))]
    public bool IsValid => Schema is not null;

    /// <summary>The schema, for a host that cannot go on without it.</summary>
    /// <exception cref="ArgumentException">The SDL is not valid; the message lists every problem.</exception>
    public Schema ToSchema() => Schema ?? throw new ArgumentException(
        "The schema is not valid." + string.Concat(Problems.Select(problem => Environment.NewLine + "  " + problem)));
}
