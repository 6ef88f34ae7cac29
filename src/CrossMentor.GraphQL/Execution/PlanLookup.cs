using System.Text;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Execution;

/// <summary>From a request to what can run: its plan, which is found or prepared, and its variables, coerced (sec-Executing-Requests).</summary>
internal sealed class PlanLookup(ExecutableSchema schema, EngineOptions options)
{
    private readonly PlanCache cache = new(options.PlanCache);
    private readonly OperationPreparation preparation = new(schema, options.Limits, options.Suggests, options.WriterAfter);
    private readonly VariableCoercion variableCoercion = new(schema.Scalars, options.Limits.Input);

    /// <summary>The plan of a request and its variables; null if the request is refused, which is then written.</summary>
    public OperationPlan? Find(
        in OperationRequest request, ResponseForms forms, ResponseBuffer response, out VariableValues variables, out OperationOutcome refused)
    {
        refused = OperationOutcome.Succeeded;
        variables = VariableValues.None;
        var plan = cache.Find(request.Document, request.OperationName);
        if (plan is null)
        {
            var prepared = preparation.Prepare(Encoding.UTF8.GetString(request.Document.Span), request.OperationName);
            if (!prepared.IsReady)
            {
                refused = ResponseErrors.Refuse(response, prepared.Status, prepared.Errors);
                return null;
            }

            plan = prepared.Plan;
            cache.Add(request.Document, request.OperationName, plan);
        }

        if (Excess(plan, request, forms) is { } excess)
        {
            refused = ResponseErrors.Refuse(response, OperationOutcome.OperationNotAllowed, [excess]);
            return null;
        }

        if (request.RefusesIntrospection && plan.IntrospectionRefusal is { } refusal)
        {
            refused = ResponseErrors.Refuse(response, OperationOutcome.Refused, [refusal]);
            return null;
        }

        if (plan.Variables.Length == 0)
        {
            return plan;
        }

        var errors = new List<GraphQLError>();
        if (variableCoercion.Coerce(plan.Variables, plan.VariableNames, request.Variables, errors) is not { } coerced)
        {
            refused = ResponseErrors.Refuse(response, OperationOutcome.VariablesRefused, errors);
            return null;
        }

        variables = coerced;
        return plan;
    }

    /// <summary>Prepares every operation of a document now and keeps the plans for as long as the engine lives.</summary>
    /// <returns>Why the document cannot be executed; empty if it can.</returns>
    public IReadOnlyList<GraphQLError> Keep(ReadOnlyMemory<byte> document)
    {
        var operations = preparation.PrepareAll(Encoding.UTF8.GetString(document.Span));
        foreach (var (name, prepared) in operations)
        {
            // What is valid and needs another form of answer is prepared when it comes by a transport that has the form.
            if (!prepared.IsReady && prepared.Status != OperationOutcome.OperationNotAllowed)
            {
                return prepared.Errors;
            }

            if (prepared.IsReady)
            {
                Keep(document, name, prepared.Plan, isOnly: operations.Count == 1);
            }
        }

        return [];
    }

    /// <summary>Why the operation is more than its transport carries; null if it is not.</summary>
    private static GraphQLError? Excess(OperationPlan plan, in OperationRequest request, ResponseForms forms)
    {
        if (plan.Operation == OperationType.Subscription && !forms.HasFlag(ResponseForms.Events))
        {
            return new GraphQLError("This transport does not carry subscriptions.", plan.Location);
        }

        return request.QueriesOnly && plan.Operation == OperationType.Mutation
            ? new GraphQLError("This transport carries queries only.")
            : null;
    }

    private void Keep(ReadOnlyMemory<byte> document, string? name, OperationPlan plan, bool isOnly)
    {
        cache.Keep(document, name, plan);
        if (isOnly)
        {
            // The only operation of a document need not be named.
            cache.Keep(document, operationName: null, plan);
        }
    }
}
