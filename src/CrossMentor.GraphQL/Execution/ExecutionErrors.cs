using System.Diagnostics;
using CrossMentor.GraphQL.Errors;

namespace CrossMentor.GraphQL.Execution;

/// <summary>The errors of one operation, in the order they were found (sec-Errors).</summary>
internal sealed class ExecutionErrors(OperationRun run)
{
    private const string InternalCode = "INTERNAL";
    private const string InternalMessage = "Internal error.";

    private readonly List<GraphQLError> errors = [];
    private IErrorReporter? reporter;
    private IErrorTranslator? translator;
    private string? traceId;
    private Exception? lastException;
    private (string Message, IReadOnlyDictionary<string, object?> Extensions) lastAnswer;

    public IReadOnlyList<GraphQLError> List => errors;

    public int Count => errors.Count;

    public void Begin(IErrorReporter? errorReporter, IErrorTranslator? errorTranslator) =>
        (reporter, translator) = (errorReporter, errorTranslator);

    /// <summary>A null where the schema allows none (sec-Handling-Execution-Errors).</summary>
    public void AddNullViolation(FieldSite site, ResponsePath? path) =>
        Add(site, $"Cannot return null for non-nullable field {site.Coordinate}.", path);

    /// <summary>A value that its scalar or enum cannot represent.</summary>
    public void AddUnrepresentable(FieldSite site, string type, object value, ResponsePath? path) =>
        Add(site, $"{type} cannot represent value: {value}", path);

    /// <summary>An argument that could not be coerced when the field was reached.</summary>
    public void AddArgumentProblem(FieldSite site, string message, ResponsePath? path) => Add(site, message, path);

    /// <summary>An exception of a resolver. One exception that fails many rows is reported once.</summary>
    public void AddFailure(FieldSite site, Exception exception, ResponsePath? path)
    {
        if (!ReferenceEquals(lastException, exception))
        {
            lastException = exception;
            lastAnswer = AnswerFor(site, exception);
        }

        errors.Add(new GraphQLError(lastAnswer.Message, site.LocationsIn(run), path, lastAnswer.Extensions));
    }

    /// <summary>Hands over the errors found so far.</summary>
    public IReadOnlyList<GraphQLError> Take()
    {
        if (errors.Count == 0)
        {
            return [];
        }

        GraphQLError[] taken = [.. errors];
        errors.Clear();
        return taken;
    }

    public void Clear()
    {
        errors.Clear();
        (reporter, translator, traceId, lastException, lastAnswer) = (null, null, null, null, default);
    }

    private void Add(FieldSite site, string message, ResponsePath? path) => errors.Add(new GraphQLError(message, site.LocationsIn(run), path));

    private (string Message, IReadOnlyDictionary<string, object?> Extensions) AnswerFor(FieldSite site, Exception exception)
    {
        if (translator?.Translate(exception) is { } answer)
        {
            return (answer.Message, new Dictionary<string, object?> { ["code"] = answer.Code });
        }

        traceId ??= (Activity.Current?.TraceId ?? ActivityTraceId.CreateRandom()).ToHexString();
        reporter?.Report(new ResolverFailure(site.Coordinate, traceId, exception));
        return (InternalMessage, new Dictionary<string, object?> { ["code"] = InternalCode, ["traceId"] = traceId });
    }
}
