using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation;

/// <summary>What rules about arguments, values and directives need, be it in a request or in SDL, and where they report.</summary>
internal abstract class RuleContext(ValidationOptions options)
{
    private List<GraphQLError>? errors;

    public ValidationOptions Options { get; } = options;

    /// <summary>True once the limit of errors is passed: whoever walks on only wastes time.</summary>
    public bool IsFull { get; private set; }

    public ImmutableArray<GraphQLError> Errors => errors is null ? [] : [.. errors];

    public abstract bool TryGetDirective(string name, [NotNullWhen(true)] out DirectiveType? directive);

    public void Report(string message, SourceLocation location) => Add(new GraphQLError(message, location));

    public void Report(string message, SourceLocation first, SourceLocation second) => Add(new GraphQLError(message, [first, second]));

    public void Report(string message, ImmutableArray<SourceLocation> locations) => Add(new GraphQLError(message, locations));

    /// <summary>The end of a message about an unknown name, such as <c> Did you mean "pair"?</c>; empty if nothing is close.</summary>
    public string DidYouMean(string name, IEnumerable<string> known, string subject = "") =>
        Options.Suggests ? Suggestion.Phrase(Suggestion.Closest(name, known), subject) : "";

    /// <summary>Reports a last error and stops the validation.</summary>
    public void Abort(string message)
    {
        if (!IsFull)
        {
            IsFull = true;
            (errors ??= []).Add(new GraphQLError(message));
        }
    }

    private void Add(GraphQLError error)
    {
        if (IsFull)
        {
            return;
        }

        if (errors?.Count >= Options.MaxErrors)
        {
            Abort("Too many validation errors, error limit reached. Validation aborted.");
            return;
        }

        (errors ??= []).Add(error);
    }
}
