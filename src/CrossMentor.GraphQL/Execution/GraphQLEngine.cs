using System.Text;
using CrossMentor.GraphQL.Binding;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Cost;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Execution.Incremental;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Executes requests against one schema and writes whole responses (sec-Execution). One for a process; thread-safe.</summary>
public sealed class GraphQLEngine
{
    private readonly OperationLimits limits;
    private readonly EngineHooks hooks;
    private readonly PlanCache plans;
    private readonly OperationPreparation preparation;
    private readonly VariableCoercion variableCoercion;
    private readonly OperationAdmission admission;

    public GraphQLEngine(ExecutableSchema schema, EngineOptions? options = null)
    {
        options ??= new EngineOptions();
        Schema = schema;
        limits = options.Limits;
        hooks = options.Hooks;
        plans = new PlanCache(options.PlanCache);
        preparation = new OperationPreparation(schema, limits, options.Suggests);
        admission = new OperationAdmission(limits.MaxCost);
        variableCoercion = new VariableCoercion(schema.Scalars, limits.Input);
    }

    public ExecutableSchema Schema { get; }

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

    /// <summary>Begins a request whose answer may have several responses, and writes the first one; nothing a client sends makes this throw.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled; the response is then of no use.</exception>
    public async ValueTask<OperationResult> BeginAsync(
        OperationRequest request, ResponseBuffer response, IServiceProvider services, CancellationToken ct)
    {
        var (plan, variables, refusal) = Ready(request, response);
        if (plan is null)
        {
            return new OperationResult(refusal);
        }

        var incremental = request.Forms.HasFlag(ResponseForms.Incremental) ? plan.Incremental?.For(variables) : null;
        return incremental is null
            ? new OperationResult(await ExecuteAsync(plan, variables, request, response, services, ct))
            : await BeginAsync(plan, incremental, variables, request, response, services, ct);
    }

    /// <summary>Writes the one response of a request; nothing a client sends makes this throw.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="ct"/> was cancelled; the response is then of no use.</exception>
    public async ValueTask<OperationOutcome> ExecuteAsync(
        OperationRequest request, ResponseBuffer response, IServiceProvider services, CancellationToken ct)
    {
        var (plan, variables, refusal) = Ready(request, response);
        return plan is null ? refusal : await ExecuteAsync(plan, variables, request, response, services, ct);
    }

    private static OperationOutcome Refuse(ResponseBuffer response, OperationOutcome status, IReadOnlyList<GraphQLError> errors)
    {
        response.Byte((byte)'{');
        ResponseErrors.Write(response, errors);
        response.Byte((byte)'}');
        return status;
    }

    /// <summary>The plan of a request and its variables; without a plan, the refusal is written.</summary>
    private (OperationPlan? Plan, VariableValues Variables, OperationOutcome Refusal) Ready(in OperationRequest request, ResponseBuffer response)
    {
        var plan = plans.Find(request.Document, request.OperationName);
        if (plan is null)
        {
            var prepared = preparation.Prepare(Encoding.UTF8.GetString(request.Document.Span), request.OperationName);
            if (!prepared.IsReady)
            {
                return (null, VariableValues.None, Refuse(response, prepared.Status, prepared.Errors));
            }

            plan = prepared.Plan;
            plans.Add(request.Document, request.OperationName, plan);
        }

        if (request.QueriesOnly && plan.Operation != OperationType.Query)
        {
            var problem = new GraphQLError("This transport carries queries only.");
            return (null, VariableValues.None, Refuse(response, OperationOutcome.OperationNotAllowed, [problem]));
        }

        if (request.RefusesIntrospection && plan.IntrospectionRefusal is { } refusal)
        {
            return (null, VariableValues.None, Refuse(response, OperationOutcome.Refused, [refusal]));
        }

        if (plan.Variables.Length == 0)
        {
            return (plan, VariableValues.None, default);
        }

        var errors = new List<GraphQLError>();
        var variables = variableCoercion.Coerce(plan.Variables, plan.VariableNames, request.Variables, errors);
        return variables is null
            ? (null, VariableValues.None, Refuse(response, OperationOutcome.VariablesRefused, errors))
            : (plan, variables, default);
    }

    private void Keep(ReadOnlyMemory<byte> document, string? name, OperationPlan plan, bool isOnly)
    {
        plans.Keep(document, name, plan);
        if (isOnly)
        {
            // The only operation of a document need not be named.
            plans.Keep(document, operationName: null, plan);
        }
    }

    private async ValueTask<OperationResult> BeginAsync(
        OperationPlan whole,
        OperationPlan incremental,
        VariableValues variables,
        OperationRequest request,
        ResponseBuffer response,
        IServiceProvider services,
        CancellationToken ct)
    {
        if (!admission.TryAdmit(whole, variables, request.Budget, out var estimate, out var refusal))
        {
            return new OperationResult(Refuse(response, refusal.Outcome, [refusal.Error]));
        }

        var bill = new OperationBill(estimate, request.Budget, request.ReportsCost);
        return await new IncrementalAnswer(incremental, bill, hooks, limits.Timeout, TimeoutError(), ct)
            .BeginAsync(variables, hooks, response, services);
    }

    private async ValueTask<OperationOutcome> ExecuteAsync(
        OperationPlan plan,
        VariableValues variables,
        OperationRequest request,
        ResponseBuffer response,
        IServiceProvider services,
        CancellationToken ct)
    {
        if (!admission.TryAdmit(plan, variables, request.Budget, out var estimate, out var refusal))
        {
            return Refuse(response, refusal.Outcome, [refusal.Error]);
        }

        hooks.SelectionListener?.Begin(plan.Coordinates, services);
        var observation = hooks.Observer?.Begin(new OperationDescription(plan.Operation, plan.Name));
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(ct);
        bounded.CancelAfter(limits.Timeout);
        var mark = response.Length;
        var run = plan.Rent();
        var actual = estimate;
        var status = OperationOutcome.TimedOut;
        var errorCount = 1;
        try
        {
            run.Begin(response, services, variables, hooks, bounded.Token);
            response.Raw("{\"data\":"u8);
            var hasData = await run.ExecuteAsync();
            errorCount = run.Errors.Count;
            status = errorCount == 0 ? OperationOutcome.Succeeded : hasData ? OperationOutcome.PartlySucceeded : OperationOutcome.Failed;
            actual = request.Budget is null && !request.ReportsCost ? estimate : run.Tally();
            Close(run, response, request.ReportsCost ? (estimate, actual) : null);

            // Only a run that ended by itself goes back: a resolver that was given up may still hold its rows.
            plan.Return(run);
        }
        catch (OperationCanceledException) when (bounded.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            response.Truncate(mark);
            Refuse(response, OperationOutcome.TimedOut, [TimeoutError()]);
        }
        finally
        {
            request.Budget?.Settle(estimate, actual);
            observation?.End(status, errorCount);
        }

        return status;
    }

    private static void Close(OperationRun run, ResponseBuffer response, (OperationCost Estimate, OperationCost Actual)? cost)
    {
        if (run.Errors.Count > 0)
        {
            response.Byte((byte)',');
            ResponseErrors.Write(response, run.Errors.List);
        }

        if (cost is { } known)
        {
            CostReport.Write(response, known.Estimate, known.Actual);
        }

        response.Byte((byte)'}');
    }

    private GraphQLError TimeoutError() => new(
        $"The operation ran longer than {limits.Timeout.TotalSeconds:0.###} s and was given up.",
        extensions: new Dictionary<string, object?> { ["code"] = "TIMEOUT" });
}
